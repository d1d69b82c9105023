package io.openaisdk.api.realtime;

import io.openaisdk.api.OpenEnum;

/**
 * Kind of part: {@code text} or {@code audio}.
 *
 * @param value the text on the wire
 */
public record RealtimeResponseContentPartAddedEventPartType(String value) implements OpenEnum {

    /** The value {@code audio}. */
    public static final RealtimeResponseContentPartAddedEventPartType AUDIO =
            new RealtimeResponseContentPartAddedEventPartType("audio");

    /** The value {@code text}. */
    public static final RealtimeResponseContentPartAddedEventPartType TEXT =
            new RealtimeResponseContentPartAddedEventPartType("text");

    @Override
    public String toString() {
        return value;
    }
}
