package io.openaisdk.core.internal.attempt;

import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.tools.DaemonThreads;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Provides credentials with the means of a client; threads are started on demand. */
final class DefaultAuthContext implements AuthContext, AutoCloseable {

    private static final long IDLE_SECONDS = 10;

    /** When this many sources hang, others wait; each is interrupted when the time of its call is up. */
    private static final int MAX_THREADS = 64;

    private final HttpTransport transport;
    private final JsonCodec json;
    private @Nullable ThreadPoolExecutor threads;
    private boolean closed;

    DefaultAuthContext(HttpTransport transport, JsonCodec json) {
        this.transport = transport;
        this.json = json;
    }

    @Override
    public HttpTransport transport() {
        return transport;
    }

    @Override
    public JsonCodec json() {
        return json;
    }

    @Override
    public Executor executor() {
        return this::execute;
    }

    private synchronized void execute(Runnable task) {
        ThreadPoolExecutor pool = threads;
        if (pool == null) {
            pool = new ThreadPoolExecutor(
                    MAX_THREADS,
                    MAX_THREADS,
                    IDLE_SECONDS,
                    TimeUnit.SECONDS,
                    new LinkedBlockingQueue<>(),
                    new DaemonThreads("openai-auth-"));
            pool.allowCoreThreadTimeOut(true);
            threads = pool;
        }
        if (closed) {
            pool.shutdownNow();
        }
        pool.execute(task);
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (threads != null) {
            threads.shutdownNow();
        }
    }
}
