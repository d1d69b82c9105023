package io.openaisdk.api.realtime;

import io.openaisdk.api.OpenEnum;

/**
 * Says that an answer may be as long as the model can make it.
 *
 * @param value the text on the wire
 */
public record RealtimeMaxOutputTokensMode(String value) implements OpenEnum {

    /** The value {@code inf}. */
    public static final RealtimeMaxOutputTokensMode INF = new RealtimeMaxOutputTokensMode("inf");

    @Override
    public String toString() {
        return value;
    }
}
