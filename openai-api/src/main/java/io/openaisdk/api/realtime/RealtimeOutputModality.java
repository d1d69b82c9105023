package io.openaisdk.api.realtime;

import io.openaisdk.api.OpenEnum;

/**
 * An entry of {@code output_modalities} of a {@code RealtimeSessionCreateRequest}.
 *
 * @param value the text on the wire
 */
public record RealtimeOutputModality(String value) implements OpenEnum {

    /** The value {@code text}. */
    public static final RealtimeOutputModality TEXT = new RealtimeOutputModality("text");

    /** The value {@code audio}. */
    public static final RealtimeOutputModality AUDIO = new RealtimeOutputModality("audio");

    @Override
    public String toString() {
        return value;
    }
}
