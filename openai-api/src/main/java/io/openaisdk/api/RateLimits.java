package io.openaisdk.api;

import java.time.Duration;
import java.util.Optional;

/**
 * The state of the rate limits after a request.
 *
 * @param requests the limit on requests; empty when the service did not say
 * @param tokens the limit on tokens; empty when the service did not say
 */
public record RateLimits(Optional<Limit> requests, Optional<Limit> tokens) {

    /**
     * One limit; a part is empty when the service did not send it.
     *
     * @param limit the most that is allowed in the period
     * @param remaining what is left of it
     * @param reset the time until the limit is whole again
     */
    public record Limit(Optional<Long> limit, Optional<Long> remaining, Optional<Duration> reset) {}
}
