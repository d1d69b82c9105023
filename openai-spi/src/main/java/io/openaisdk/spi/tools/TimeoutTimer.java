package io.openaisdk.spi.tools;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Runs tasks after a delay, all on one daemon thread, for libraries without time bounds of their own; safe for use by many threads.
 *
 * <p>The thread is started for the first task, and ends with {@link #close()} or when there has been no task for a while; the next
 * task starts another. Scheduling and canceling are cheap, so each request may do both.
 *
 * <p>Tasks MUST NOT block, because all others wait for them; they cut a connection or complete a future. What a task throws
 * goes to the {@link Thread.UncaughtExceptionHandler} of the thread, and does not affect the other tasks.
 */
public final class TimeoutTimer implements AutoCloseable {

    private static final Duration DEFAULT_KEEP_ALIVE = Duration.ofSeconds(10);

    private final ScheduledThreadPoolExecutor executor;

    /**
     * Creates a timer without a thread.
     *
     * @param threadPrefix begins the name of its thread, which a number follows
     */
    public TimeoutTimer(String threadPrefix) {
        this(threadPrefix, DEFAULT_KEEP_ALIVE);
    }

    TimeoutTimer(String threadPrefix, Duration keepAlive) {
        executor = new ScheduledThreadPoolExecutor(1, new DaemonThreads(threadPrefix));
        executor.setKeepAliveTime(keepAlive.toNanos(), TimeUnit.NANOSECONDS);
        executor.allowCoreThreadTimeOut(true);
        // Nearly all are canceled, and each would keep its exchange in memory until its time.
        executor.setRemoveOnCancelPolicy(true);
    }

    /** A task that is scheduled. */
    @FunctionalInterface
    public interface Timeout {

        /** Cancels the task unless it runs already; it may be called more than once, and by any thread. */
        void cancel();
    }

    /**
     * Schedules a task.
     *
     * @param delay how long to wait, of any length; zero or less runs the task at once
     * @param task runs on the thread of this timer, once; never after {@link #close()}
     * @return what cancels it
     */
    public Timeout schedule(Duration delay, Runnable task) {
        return schedule(nanos(delay), task);
    }

    Timeout schedule(long nanos, Runnable task) {
        try {
            var scheduled = executor.schedule(() -> run(task), nanos, TimeUnit.NANOSECONDS);
            return () -> scheduled.cancel(false);
        } catch (RejectedExecutionException e) {
            // Closed: what the task belongs to has ended, or is about to.
            return () -> {};
        }
    }

    private static void run(Runnable task) {
        try {
            task.run();
        } catch (Throwable e) {
            // The executor would swallow it.
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
        }
    }

    /** Returns how many tasks there are, for tests. */
    int size() {
        return executor.getQueue().size();
    }

    /** Ends the thread and cancels all tasks; it may be called more than once, also by a task. */
    @Override
    public void close() {
        executor.shutdownNow();
    }

    static long nanos(Duration duration) {
        try {
            return duration.toNanos();
        } catch (ArithmeticException e) {
            return duration.isNegative() ? 0 : Long.MAX_VALUE;
        }
    }
}
