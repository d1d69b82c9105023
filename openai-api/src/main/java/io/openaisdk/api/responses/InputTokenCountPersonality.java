package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Tone in which the model answers, either friendly or pragmatic.
 *
 * @param value the text on the wire
 */
public record InputTokenCountPersonality(String value) implements OpenEnum {

    /** The value {@code friendly}. */
    public static final InputTokenCountPersonality FRIENDLY = new InputTokenCountPersonality("friendly");

    /** The value {@code pragmatic}. */
    public static final InputTokenCountPersonality PRAGMATIC = new InputTokenCountPersonality("pragmatic");

    @Override
    public String toString() {
        return value;
    }
}
