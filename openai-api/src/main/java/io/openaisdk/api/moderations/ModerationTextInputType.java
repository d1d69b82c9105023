package io.openaisdk.api.moderations;

import io.openaisdk.api.OpenEnum;

/**
 * A kind of input, for categories that look at text alone.
 *
 * @param value the text on the wire
 */
public record ModerationTextInputType(String value) implements OpenEnum {

    /** The value {@code text}. */
    public static final ModerationTextInputType TEXT = new ModerationTextInputType("text");

    @Override
    public String toString() {
        return value;
    }
}
