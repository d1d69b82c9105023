package io.openaisdk.spi.tools;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/**
 * Computes the wait before the next attempt: exponentially longer up to a maximum, less a random part; immutable and safe
 * for use by many threads if its source of randomness is.
 *
 * @param first the wait after the first failure, more than zero
 * @param max the maximum, not below the first wait
 * @param jitter the largest part of a wait that is taken off at random, from 0 for none up to 1
 * @param random supplies numbers from 0 (inclusive) to 1 (exclusive), and is asked for each wait
 */
public record Backoff(Duration first, Duration max, double jitter, DoubleSupplier random) {

    /** Half of what fits into a long as nanoseconds, about 146 years. */
    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE / 2);

    /** After that many doublings, one nanosecond is more than the maximum wait. */
    private static final int MOST_DOUBLINGS = 63;

    /**
     * Creates a back-off.
     *
     * @param first the wait after the first failure, more than zero
     * @param max the maximum, not below the first wait and not above 146 years
     * @param jitter the largest part of a wait that is taken off at random, from 0 to 1
     * @param random supplies numbers from 0 (inclusive) to 1 (exclusive)
     * @throws IllegalArgumentException if a value is out of its range
     */
    public Backoff {
        Objects.requireNonNull(random, "random");
        if (first.isNegative() || first.isZero()) {
            throw new IllegalArgumentException("first must be more than zero: " + first);
        }
        if (max.compareTo(first) < 0 || max.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "max must not be below first (" + first + ") or above 146 years: " + max);
        }
        if (!(jitter >= 0 && jitter <= 1)) {
            throw new IllegalArgumentException("jitter must be from 0 to 1: " + jitter);
        }
    }

    /**
     * Creates a back-off without jitter, which doubles exactly.
     *
     * @param first the wait after the first failure, more than zero
     * @param max the maximum, not below the first wait
     * @return a back-off without jitter
     * @throws IllegalArgumentException if a value is out of its range
     */
    public static Backoff of(Duration first, Duration max) {
        return new Backoff(first, max, 0, () -> 0);
    }

    /**
     * Returns the same back-off with waits that differ from caller to caller, so that many do not retry at once.
     *
     * @param part the largest part of a wait that is taken off at random, from 0 to 1
     * @return a back-off that draws from {@link ThreadLocalRandom}
     * @throws IllegalArgumentException if the part is out of its range
     */
    public Backoff withJitter(double part) {
        return new Backoff(first, max, part, () -> ThreadLocalRandom.current().nextDouble());
    }

    /**
     * Returns the wait before the next attempt.
     *
     * @param failures how many attempts have failed so far, from 1
     * @return the first wait for 1, twice that for 2 and so on up to the maximum, less the random part
     * @throws IllegalArgumentException if no attempt has failed
     */
    public Duration delay(int failures) {
        if (failures < 1) {
            throw new IllegalArgumentException("failures must be at least 1: " + failures);
        }
        double exact = first.toNanos() * Math.pow(2, Math.min(failures - 1, MOST_DOUBLINGS));
        double whole = Math.min(exact, (double) max.toNanos());
        return Duration.ofNanos(Math.round(whole * (1 - jitter * random.getAsDouble())));
    }
}
