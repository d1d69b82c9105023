package io.openaisdk.interleavings;

import io.openaisdk.core.internal.concurrent.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A time that stands still; what is to be done again and again is done when a test says so. */
final class StoppedTime implements Time {

    private final Queue<Runnable> repeated = new ConcurrentLinkedQueue<>();

    int repetitions() {
        return repeated.size();
    }

    void tick() {
        // Not by forEach: what a collection of the JDK calls is one step to the model checker.
        for (Runnable action : repeated) {
            action.run();
        }
    }

    @Override
    public Runnable every(Duration period, Runnable action) {
        // Its own, so that it can be told from others.
        Runnable own = () -> action.run();
        repeated.add(own);
        return () -> repeated.remove(own);
    }

    @Override
    public long nanoTime() {
        return 0;
    }

    @Override
    public Instant now() {
        return Instant.EPOCH;
    }

    @Override
    public boolean sleep(Duration delay) {
        throw new AssertionError("Nobody waits");
    }

    @Override
    public Runnable schedule(Duration delay, Runnable action) {
        throw new AssertionError("Nothing is scheduled");
    }

    @Override
    public void close() {
        repeated.clear();
    }
}
