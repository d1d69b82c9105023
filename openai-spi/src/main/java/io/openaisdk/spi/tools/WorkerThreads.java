package io.openaisdk.spi.tools;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Runs tasks that may block, outside the threads of a library: reading uploads, looking up hosts. There are as many daemon threads
 * as tasks at once, and each ends after five seconds without one. Safe for use by many threads.
 */
public final class WorkerThreads implements Executor, AutoCloseable {

    private static final long IDLE_SECONDS = 5;

    private final ThreadPoolExecutor threads;

    /**
     * Creates an executor without threads.
     *
     * @param threadPrefix begins the name of each thread, which a number follows
     */
    public WorkerThreads(String threadPrefix) {
        threads = new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                new DaemonThreads(threadPrefix));
    }

    /** Runs a task on one of the threads; after {@link #close()}, on the thread of the caller. */
    @Override
    public void execute(Runnable task) {
        try {
            threads.execute(task);
        } catch (RejectedExecutionException e) {
            task.run();
        }
    }

    /** Ends the threads when their tasks have ended; it may be called more than once. */
    @Override
    public void close() {
        threads.shutdown();
    }
}
