package io.openaisdk.api.realtime;

import io.openaisdk.api.OpenEnum;

/**
 * Kind of part: {@code text} or {@code audio}.
 *
 * @param value the text on the wire
 */
public record RealtimeContentPartType(String value) implements OpenEnum {

    /** The value {@code audio}. */
    public static final RealtimeContentPartType AUDIO = new RealtimeContentPartType("audio");

    /** The value {@code text}. */
    public static final RealtimeContentPartType TEXT = new RealtimeContentPartType("text");

    @Override
    public String toString() {
        return value;
    }
}
