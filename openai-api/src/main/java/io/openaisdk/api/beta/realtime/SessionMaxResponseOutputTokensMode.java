package io.openaisdk.api.beta.realtime;

import io.openaisdk.api.OpenEnum;

/**
 * A form of {@code max_response_output_tokens} of a {@code SessionCreateParams}.
 *
 * @param value the text on the wire
 */
public record SessionMaxResponseOutputTokensMode(String value) implements OpenEnum {

    /** The value {@code inf}. */
    public static final SessionMaxResponseOutputTokensMode INF = new SessionMaxResponseOutputTokensMode("inf");

    @Override
    public String toString() {
        return value;
    }
}
