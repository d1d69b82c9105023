package io.openaisdk.api.realtime;

import io.openaisdk.api.OpenEnum;

/**
 * A form of {@code max_output_tokens} of a {@code RealtimeSessionCreateRequest}.
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
