package io.openaisdk.core.internal.concurrent;

import io.openaisdk.spi.tools.DaemonThreads;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The system clock; its one daemon thread starts when an action is scheduled for the first time. */
public final class SystemTime implements Time {

    private final CountDownLatch closing = new CountDownLatch(1);
    private final Set<Task> scheduled = new HashSet<>();
    private @Nullable ScheduledThreadPoolExecutor scheduler;
    private boolean closed;

    /** Creates a clock without a thread. */
    public SystemTime() {}

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public boolean sleep(Duration delay) throws InterruptedException {
        return !closing.await(delay.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public Runnable schedule(Duration delay, Runnable action) {
        Task task = new Task(action);
        if (!enqueue(task, delay)) {
            action.run();
        }
        return task::forget;
    }

    @Override
    public synchronized Runnable every(Duration period, Runnable action) {
        if (closed) {
            return () -> {};
        }
        ScheduledFuture<?> task =
                scheduler().scheduleWithFixedDelay(action, period.toNanos(), period.toNanos(), TimeUnit.NANOSECONDS);
        return () -> task.cancel(false);
    }

    private synchronized boolean enqueue(Task task, Duration delay) {
        if (closed) {
            return false;
        }
        task.future = scheduler().schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
        scheduled.add(task);
        return true;
    }

    private ScheduledThreadPoolExecutor scheduler() {
        ScheduledThreadPoolExecutor threads = scheduler;
        if (threads == null) {
            threads = new ScheduledThreadPoolExecutor(1, new DaemonThreads("openai-timer-"));
            threads.setRemoveOnCancelPolicy(true);
            scheduler = threads;
        }
        return threads;
    }

    private synchronized boolean take(Task task) {
        return scheduled.remove(task);
    }

    @Override
    public void close() {
        closing.countDown();
        List<Task> early;
        synchronized (this) {
            closed = true;
            early = List.copyOf(scheduled);
            if (scheduler != null) {
                scheduler.shutdownNow();
            }
        }
        CloseHooks.runAll(List.copyOf(early));
    }

    /** An action that runs once, unless it is canceled before. */
    private final class Task implements Runnable {

        private final Runnable action;
        private @Nullable ScheduledFuture<?> future;

        private Task(Runnable action) {
            this.action = action;
        }

        @Override
        public void run() {
            if (take(this)) {
                action.run();
            }
        }

        private void forget() {
            if (take(this) && future != null) {
                future.cancel(false);
            }
        }
    }
}
