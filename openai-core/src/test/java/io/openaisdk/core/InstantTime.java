package io.openaisdk.core;

import io.openaisdk.core.internal.concurrent.Time;
import io.openaisdk.testsupport.LoopbackServer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A time that passes at once when somebody waits, and stands still otherwise. */
public final class InstantTime implements Time {

    private final List<Duration> waits = new ArrayList<>();
    private Duration passed = Duration.ZERO;

    /** How long was waited, in order. */
    public synchronized List<Duration> waits() {
        return List.copyOf(waits);
    }

    @Override
    public synchronized long nanoTime() {
        return passed.toNanos();
    }

    @Override
    public synchronized Instant now() {
        return Instant.EPOCH.plus(passed);
    }

    @Override
    public synchronized boolean sleep(Duration delay) {
        waits.add(delay);
        passed = passed.plus(delay);
        return true;
    }

    @Override
    public Runnable schedule(Duration delay, Runnable action) {
        if (sleep(delay)) {
            LoopbackServer.start("instant-time", action);
        }
        return () -> {};
    }

    @Override
    public Runnable every(Duration period, Runnable action) {
        return () -> {};
    }

    @Override
    public void close() {
        // nothing waits
    }
}
