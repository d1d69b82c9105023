package io.openaisdk.api.realtime;

import io.openaisdk.api.OpenEnum;

/**
 * Why the response stopped: {@code turn_detected} or {@code client_cancelled} if cancelled, {@code max_output_tokens}
 * or {@code content_filter} if incomplete.
 *
 * @param value the text on the wire
 */
public record RealtimeResponseStatusDetailsReason(String value) implements OpenEnum {

    /** The value {@code turn_detected}. */
    public static final RealtimeResponseStatusDetailsReason TURN_DETECTED =
            new RealtimeResponseStatusDetailsReason("turn_detected");

    /** The value {@code client_cancelled}. */
    public static final RealtimeResponseStatusDetailsReason CLIENT_CANCELLED =
            new RealtimeResponseStatusDetailsReason("client_cancelled");

    /** The value {@code max_output_tokens}. */
    public static final RealtimeResponseStatusDetailsReason MAX_OUTPUT_TOKENS =
            new RealtimeResponseStatusDetailsReason("max_output_tokens");

    /** The value {@code content_filter}. */
    public static final RealtimeResponseStatusDetailsReason CONTENT_FILTER =
            new RealtimeResponseStatusDetailsReason("content_filter");

    @Override
    public String toString() {
        return value;
    }
}
