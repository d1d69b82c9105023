package io.openaisdk.core.internal.concurrent;

import java.time.Duration;
import java.time.Instant;

/** A time that passes when the test says so. */
public final class FakeTime implements Time {

    private Instant now = Instant.parse("2026-08-01T12:00:00Z");

    /** Lets time pass. */
    public void pass(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public long nanoTime() {
        // an origin near the end of the range, so that differences must be taken and not comparisons
        return Long.MAX_VALUE
                - 1000
                + Duration.between(Instant.parse("2026-08-01T12:00:00Z"), now).toNanos();
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public boolean sleep(Duration delay) {
        pass(delay);
        return true;
    }

    @Override
    public Runnable schedule(Duration delay, Runnable action) {
        throw new UnsupportedOperationException("Nothing is scheduled here");
    }

    @Override
    public Runnable every(Duration period, Runnable action) {
        return () -> {};
    }

    @Override
    public void close() {
        // nothing is scheduled
    }
}
