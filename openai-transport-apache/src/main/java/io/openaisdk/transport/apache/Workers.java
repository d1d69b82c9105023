package io.openaisdk.transport.apache;

import io.openaisdk.spi.tools.DaemonThreads;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads for what blocks and must not hold up the few that do input and output: looking up hosts, reading uploads. */
final class Workers implements Executor {

    private static final long IDLE_SECONDS = 5;

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            0,
            Integer.MAX_VALUE,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            new DaemonThreads("openai-apache-worker-"));

    /** Runs a task; on the caller's thread once the transport is closed, when there is little left to do. */
    @Override
    public void execute(Runnable task) {
        try {
            threads.execute(task);
        } catch (RejectedExecutionException e) {
            task.run();
        }
    }

    void close() {
        threads.shutdown();
    }
}
