package io.openaisdk.spi;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The rate limits as a response reported them, read by the engine from the headers {@code x-ratelimit-*}.
 *
 * @param requests the limit on requests; empty when the service did not report it
 * @param tokens the limit on tokens; empty when the service did not report it
 */
public record RateLimits(Optional<Limit> requests, Optional<Limit> tokens) {

    /** The limits of a response that reported none. */
    public static final RateLimits UNKNOWN = new RateLimits(Optional.empty(), Optional.empty());

    /**
     * One limit; a part is empty when the service did not send it, or sent what cannot be read.
     *
     * @param maximum the maximum in the period
     * @param remaining what is left of it
     * @param reset the time until all of it is there again
     */
    public record Limit(OptionalLong maximum, OptionalLong remaining, Optional<Duration> reset) {}
}
