package io.openaisdk.api.realtime;

import io.openaisdk.api.OpenEnum;

/**
 * What the limit counts: {@code requests} or {@code tokens}.
 *
 * @param value the text on the wire
 */
public record RealtimeRateLimitsUpdatedEventRateLimitName(String value) implements OpenEnum {

    /** The value {@code requests}. */
    public static final RealtimeRateLimitsUpdatedEventRateLimitName REQUESTS =
            new RealtimeRateLimitsUpdatedEventRateLimitName("requests");

    /** The value {@code tokens}. */
    public static final RealtimeRateLimitsUpdatedEventRateLimitName TOKENS =
            new RealtimeRateLimitsUpdatedEventRateLimitName("tokens");

    @Override
    public String toString() {
        return value;
    }
}
