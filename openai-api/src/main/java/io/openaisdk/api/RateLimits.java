package io.openaisdk.api;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * The state of the rate limits after a request.
 *
 * @param requests the limit on requests; empty when the service did not say
 * @param tokens the limit on tokens; empty when the service did not say
 */
public record RateLimits(Optional<Limit> requests, Optional<Limit> tokens) {

    /**
     * Reads the {@code x-ratelimit-*} headers of a response, for example in a retry strategy.
     *
     * @param headers gives the first header of a name, whose letters are all small
     * @return the limits; empty where the service did not say or what it said cannot be read
     */
    public static RateLimits fromHeaders(Function<String, Optional<String>> headers) {
        return RateLimitHeaders.read(headers);
    }

    /**
     * One limit; a part is empty when the service did not send it.
     *
     * @param limit the most that is allowed in the period
     * @param remaining what is left of it
     * @param reset the time until the limit is whole again
     */
    public record Limit(Optional<Long> limit, Optional<Long> remaining, Optional<Duration> reset) {}
}
