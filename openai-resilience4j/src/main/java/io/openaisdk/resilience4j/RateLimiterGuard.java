package io.openaisdk.resilience4j;

import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.CallOutcome;
import io.openaisdk.spi.retry.AttemptFailure;
import java.time.Duration;
import java.util.Optional;

/** Gives each attempt its turn; a turn that is not taken in the end cannot be given back. */
record RateLimiterGuard(RateLimiterRegistry registry) implements Guard {

    @Override
    public Pass enter(String instance, CallInfo call, Duration delay) throws Refusal {
        RateLimiter limiter = registry.rateLimiter(instance);
        Optional<Duration> turn = turn(limiter, delay);
        if (turn.isEmpty()) {
            throw new Refusal(
                    "rate limiter",
                    instance,
                    "has no turn within "
                            + limiter.getRateLimiterConfig()
                                    .getTimeoutDuration()
                                    .toMillis() + " ms");
        }
        return new Entered(limiter, turn.get());
    }

    private static Optional<Duration> turn(RateLimiter limiter, Duration delay) {
        long nanos = limiter.reservePermission();
        if (nanos < 0) {
            return Optional.empty();
        }
        Duration wait = Duration.ofNanos(nanos);
        return Optional.of(wait.compareTo(delay) > 0 ? wait : delay);
    }

    private record Entered(RateLimiter limiter, Duration delay) implements Pass {

        @Override
        public Optional<Duration> again(AttemptFailure failure, Duration least) {
            return turn(limiter, least);
        }

        /** A limiter can be configured to be drained by what a call ends with. */
        @Override
        public void ended(CallEnd end, Duration waited) {
            if (end.outcome() instanceof CallOutcome.Failed failed) {
                limiter.onError(failed.error());
            } else if (end.outcome() instanceof CallOutcome.Succeeded) {
                end.result().ifPresent(limiter::onResult);
            }
        }
    }
}
