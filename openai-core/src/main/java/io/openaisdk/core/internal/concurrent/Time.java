package io.openaisdk.core.internal.concurrent;

import java.time.Duration;
import java.time.Instant;

/** The clock and timer of the engine; tests replace it. */
public interface Time extends AutoCloseable {

    /**
     * Returns a reading that never decreases.
     *
     * @return nanoseconds from an arbitrary origin
     */
    long nanoTime();

    /**
     * Returns the time of day.
     *
     * @return the current time
     */
    Instant now();

    /**
     * Waits on this thread, at most until this is closed.
     *
     * @param delay how long
     * @return whether all of it passed
     * @throws InterruptedException if the thread is interrupted
     */
    boolean sleep(Duration delay) throws InterruptedException;

    /**
     * Runs an action later on another thread; at once, on the thread that closes or calls, when this is closed.
     *
     * @param delay how long to wait
     * @param action the action; it MUST NOT block
     * @return cancels the action if it has not run yet
     */
    Runnable schedule(Duration delay, Runnable action);

    /**
     * Runs an action repeatedly on another thread, until it is stopped or this is closed.
     *
     * @param period the time between two runs
     * @param action the action; it MUST NOT block or throw
     * @return stops it
     */
    Runnable every(Duration period, Runnable action);

    /** Ends every wait: sleeps return, and scheduled actions run now. */
    @Override
    void close();
}
