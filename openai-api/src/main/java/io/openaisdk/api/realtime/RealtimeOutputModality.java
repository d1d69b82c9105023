package io.openaisdk.api.realtime;

import io.openaisdk.api.OpenEnum;

/**
 * A way in which the model answers: by text or by voice.
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
