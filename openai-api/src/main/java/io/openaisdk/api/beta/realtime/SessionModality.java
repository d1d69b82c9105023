package io.openaisdk.api.beta.realtime;

import io.openaisdk.api.OpenEnum;

/**
 * An entry of {@code modalities} of a {@code SessionCreateParams}.
 *
 * @param value the text on the wire
 */
public record SessionModality(String value) implements OpenEnum {

    /** The value {@code text}. */
    public static final SessionModality TEXT = new SessionModality("text");

    /** The value {@code audio}. */
    public static final SessionModality AUDIO = new SessionModality("audio");

    @Override
    public String toString() {
        return value;
    }
}
