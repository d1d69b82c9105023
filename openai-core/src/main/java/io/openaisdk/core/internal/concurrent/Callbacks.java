package io.openaisdk.core.internal.concurrent;

import io.openaisdk.core.internal.observe.PlugIns;
import io.openaisdk.spi.tools.DaemonThreads;
import java.lang.reflect.Method;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Runs code that may be of the application: completions of futures, actions and signals of streams.
 *
 * <p>It runs on the executor of the client builder, or else on threads of the SDK, which are started when they are first needed and end
 * when they are idle: virtual threads where the JVM has them, otherwise a pool of daemon threads with as many threads as tasks at once.
 * If the application's executor refuses a task, a thread of the SDK runs it, so that every future completes.
 */
public final class Callbacks implements AutoCloseable {

    private static final String NAME = "openai-callback-";

    private static final long IDLE_SECONDS = 10;

    private final @Nullable Executor ofApplication;
    private final boolean eventsOnTransportThread;
    private @Nullable ExecutorService own;
    private boolean closed;

    /**
     * Creates the executor of a client; it starts no thread.
     *
     * @param ofApplication the executor of the application; null for threads of the SDK
     * @param eventsOnTransportThread whether events of streams are delivered on the thread of the transport that brings them
     */
    public Callbacks(@Nullable Executor ofApplication, boolean eventsOnTransportThread) {
        this.ofApplication = ofApplication;
        this.eventsOnTransportThread = eventsOnTransportThread;
    }

    /**
     * Runs a task on the executor; it never throws.
     *
     * @param task the task, which may run code of the application
     */
    public void run(Runnable task) {
        Executor given = ofApplication;
        if (given != null) {
            try {
                given.execute(task);
                return;
            } catch (Throwable e) {
                PlugIns.logFault("The executor of the application refused a task; it runs on a thread of the SDK", e);
            }
        }
        try {
            own().execute(task);
        } catch (Throwable e) {
            // No thread can be started; a callback on the wrong thread is better than none.
            PlugIns.logFault("No thread could be started; a callback runs on the current thread", e);
            task.run();
        }
    }

    /** {@return the executor of the signals of streams} */
    public Executor events() {
        return eventsOnTransportThread ? Runnable::run : this::run;
    }

    /** {@return what completes a future where a signal of a stream has come: there, or on the executor where that is no place for it} */
    public Executor completions() {
        return eventsOnTransportThread ? this::run : Runnable::run;
    }

    private synchronized ExecutorService own() {
        ExecutorService threads = own;
        if (threads == null) {
            threads = start();
            own = threads;
            if (closed) {
                letEnd(threads);
            }
        }
        return threads;
    }

    private static ExecutorService start() {
        ThreadFactory virtual = virtualThreads();
        if (virtual != null) {
            try {
                return (ExecutorService) Executors.class
                        .getMethod("newThreadPerTaskExecutor", ThreadFactory.class)
                        .invoke(null, virtual);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("A JVM that has virtual threads has an executor for them", e);
            }
        }
        return new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                new DaemonThreads(NAME));
    }

    /** Returns a factory of virtual threads (JEP 444); null on a JVM without them. Reflective, because the code is compiled for Java 17. */
    private static @Nullable ThreadFactory virtualThreads() {
        try {
            Class<?> type = Class.forName("java.lang.Thread$Builder");
            Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
            builder = type.getMethod("name", String.class, long.class).invoke(builder, NAME, 1L);
            Method inherit = type.getMethod("inheritInheritableThreadLocals", boolean.class);
            return (ThreadFactory) type.getMethod("factory").invoke(inherit.invoke(builder, false));
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    /** Lets the threads of the SDK end as soon as they are idle; pending tasks are run. */
    @Override
    public synchronized void close() {
        closed = true;
        ExecutorService threads = own;
        if (threads != null) {
            letEnd(threads);
        }
    }

    private static void letEnd(ExecutorService threads) {
        if (threads instanceof ThreadPoolExecutor pool) {
            pool.setKeepAliveTime(0, TimeUnit.SECONDS);
        }
    }
}
