package io.openaisdk.core.internal.settings;

import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.retry.AttemptFailure;
import io.openaisdk.spi.retry.RetryStrategy;
import io.openaisdk.spi.tools.Backoff;
import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * Retries what {@link AttemptFailure#isRetryable()} says: broken connections, timeouts, 408, 409, 429 and 5xx, unless
 * {@code x-should-retry} says otherwise or the quota is used up.
 *
 * <p>It waits as long as the service asks, and gives up where that is longer than {@code maxRetryAfter}. If the service does not ask, it
 * waits half a second, doubled with each attempt up to eight seconds, less up to a quarter at random.
 */
public final class DefaultRetryStrategy implements RetryStrategy {

    private static final Duration FIRST_DELAY = Duration.ofMillis(500);
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(8);
    private static final double JITTER = 0.25;

    private static final Admission ADMITTED = new Admission.Admitted(Permit.NONE);

    private final int maxRetries;
    private final Duration maxRetryAfter;
    private final Backoff backoff;

    /**
     * Creates the strategy.
     *
     * @param maxRetries the maximum of attempts after the first
     * @param maxRetryAfter the maximum wait that the service may ask for
     * @param random supplies numbers from 0 (inclusive) to 1 (exclusive)
     */
    public DefaultRetryStrategy(int maxRetries, Duration maxRetryAfter, DoubleSupplier random) {
        this.maxRetries = maxRetries;
        this.maxRetryAfter = maxRetryAfter;
        this.backoff = new Backoff(FIRST_DELAY, LONGEST_DELAY, JITTER, random);
    }

    @Override
    public Admission admit(CallInfo call) {
        return ADMITTED;
    }

    @Override
    public Decision onFailure(Permit permit, AttemptFailure failure) {
        Optional<Duration> asked = failure.serverDelay();
        if (failure.attempt() > maxRetries
                || asked.filter(delay -> delay.compareTo(maxRetryAfter) > 0).isPresent()
                || !failure.isRetryable()) {
            return new Decision.GiveUp();
        }
        return new Decision.RetryAfter(asked.orElseGet(() -> backoff.delay(failure.attempt())));
    }
}
