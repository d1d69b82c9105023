package io.openaisdk.resilience4j;

import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import io.openaisdk.api.errors.ApiTimeoutException;
import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.CallOutcome;
import java.time.Duration;

/** Bounds the whole call, its waits included; a stream is bounded until its first event can come. */
record TimeLimiterGuard(TimeLimiterRegistry registry) implements Guard {

    @Override
    public Pass enter(String instance, CallInfo call, Duration delay) throws Refusal {
        TimeLimiter limiter = registry.timeLimiter(instance);
        Duration timeout = limiter.getTimeLimiterConfig().getTimeoutDuration();
        if (delay.compareTo(timeout) >= 0) {
            throw new Refusal(
                    "time limiter",
                    instance,
                    "allows " + timeout.toMillis() + " ms, and the call would have to wait " + delay.toMillis()
                            + " ms first");
        }
        return new Entered(limiter, timeout);
    }

    private record Entered(TimeLimiter limiter, Duration timeout) implements Pass {

        @Override
        public void ended(CallEnd end, Duration waited) {
            if (end.outcome() instanceof CallOutcome.Failed failed) {
                limiter.onError(asTimeout(failed.error(), end.elapsed()));
            } else if (end.outcome() instanceof CallOutcome.Succeeded) {
                limiter.onSuccess();
            }
        }

        /** A limiter tells its own timeouts by the class; those of other bounds are errors to it. */
        private Throwable asTimeout(Throwable error, Duration elapsed) {
            if (!(error instanceof ApiTimeoutException) || elapsed.compareTo(timeout) < 0) {
                return error;
            }
            return TimeLimiter.createdTimeoutExceptionWithName(limiter.getName(), error);
        }
    }
}
