package io.openaisdk.core.internal.concurrent;

import java.time.Duration;
import java.time.Instant;

/** What the drivers know of time; tests bring their own. */
public interface Time extends AutoCloseable {

    /**
     * Gives a reading that only grows.
     *
     * @return nanoseconds from an arbitrary origin
     */
    long nanoTime();

    /**
     * Gives the time of day.
     *
     * @return the present
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
     * Runs something later on another thread, or at once when this is closed.
     *
     * @param delay how long to wait
     * @param action what to run; it must not block
     * @return forgets the action if it has not run yet
     */
    Runnable schedule(Duration delay, Runnable action);

    /**
     * Runs something again and again on another thread, until it is stopped or this is closed.
     *
     * @param period the time between two runs
     * @param action what to run; it must not block or throw
     * @return stops it
     */
    Runnable every(Duration period, Runnable action);

    /** Ends every wait, so that nobody waits for what will not come: whatever is scheduled runs now. */
    @Override
    void close();
}
