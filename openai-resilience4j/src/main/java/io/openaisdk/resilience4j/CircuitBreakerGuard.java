package io.openaisdk.resilience4j;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.retry.AttemptFailure;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Refuses calls while a circuit breaker is open, and tells it how they end. */
record CircuitBreakerGuard(CircuitBreakerRegistry registry) implements Guard {

    private static final String KIND = "circuit breaker";

    @Override
    public Pass enter(String instance, CallInfo call, Duration delay) throws Refusal {
        CircuitBreaker breaker = registry.circuitBreaker(instance);
        if (!breaker.tryAcquirePermission()) {
            throw new Refusal(KIND, instance, why(breaker.getState()));
        }
        return new Entered(breaker);
    }

    private static String why(State state) {
        return switch (state) {
            case HALF_OPEN -> "is half-open, and as many calls as it lets through are under way";
            case FORCED_OPEN -> "is forced open";
            default -> "is open";
        };
    }

    private record Entered(CircuitBreaker breaker) implements Pass {

        /** What has opened meanwhile is not asked again by the calls that are under way. */
        @Override
        public Optional<Duration> again(AttemptFailure failure, Duration delay) {
            State state = breaker.getState();
            return state == State.OPEN || state == State.FORCED_OPEN ? Optional.empty() : Optional.of(delay);
        }

        @Override
        public void undo() {
            breaker.releasePermission();
        }

        /** A predicate of the application that throws has counted nothing, so the permission is given back. */
        @Override
        public void ended(CallEnd end, Duration waited) {
            try {
                count(end, Math.max(0, end.elapsed().minus(waited).toNanos()));
            } catch (RuntimeException | Error e) {
                breaker.releasePermission();
                throw e;
            }
        }

        private void count(CallEnd end, long nanos) {
            switch (Outcome.of(end.outcome())) {
                case SERVED -> {
                    if (end.result().isPresent()) {
                        breaker.onResult(
                                nanos, TimeUnit.NANOSECONDS, end.result().get());
                    } else {
                        breaker.onSuccess(nanos, TimeUnit.NANOSECONDS);
                    }
                }
                case FAILED ->
                    breaker.onError(
                            nanos, TimeUnit.NANOSECONDS, end.outcome().failure().orElseThrow());
                case UNKNOWN -> breaker.releasePermission();
            }
        }
    }
}
