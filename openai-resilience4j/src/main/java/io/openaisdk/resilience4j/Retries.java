package io.openaisdk.resilience4j;

import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallOutcome;
import io.openaisdk.spi.retry.AttemptFailure;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Decides on the retries of one call: the service's advice first, then the Retry of the application. */
final class Retries {

    private static final double FIRST_INTERVAL_MILLIS = 500;
    private static final double LONGEST_INTERVAL_MILLIS = 8_000;
    private static final double JITTER = 0.25;

    private final Retry.AsyncContext<Object> context;
    private final Duration maxRetryAfter;

    Retries(Retry retry, Duration maxRetryAfter) {
        this.context = retry.asyncContext();
        this.maxRetryAfter = maxRetryAfter;
    }

    /** What a client does by itself: two retries after half a second, doubled up to eight, less up to a quarter at random. */
    static RetryConfig defaults() {
        return RetryConfig.custom()
                .maxAttempts(3)
                .intervalFunction(attempt -> {
                    double base = Math.min(FIRST_INTERVAL_MILLIS * Math.pow(2, attempt - 1), LONGEST_INTERVAL_MILLIS);
                    return Math.round(
                            base * (1 - JITTER * ThreadLocalRandom.current().nextDouble()));
                })
                .build();
    }

    /** Says how long to wait before the next attempt; empty to give up. */
    Optional<Duration> after(AttemptFailure failure) {
        Optional<Duration> asked = failure.serverDelay();
        if (!failure.isRetryable()
                || asked.filter(delay -> delay.compareTo(maxRetryAfter) > 0).isPresent()) {
            return Optional.empty();
        }
        long interval = context.onError(failure.failure()); // counts, and tells who listens
        return interval < 0 ? Optional.empty() : asked.or(() -> Optional.of(Duration.ofMillis(interval)));
    }

    void ended(CallEnd end) {
        if (end.outcome() instanceof CallOutcome.Succeeded) {
            context.onComplete();
        }
    }
}
