package io.openaisdk.core.internal.call;

import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.json.JsonCodec;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Lends credentials what a client has; threads are started when they are asked for. */
final class Loans implements AuthContext, AutoCloseable {

    private static final long IDLE_SECONDS = 10;

    private final HttpTransport transport;
    private final JsonCodec json;
    private @Nullable ExecutorService threads;
    private boolean closed;

    Loans(HttpTransport transport, JsonCodec json) {
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
        if (threads == null) {
            threads = new ThreadPoolExecutor(
                    0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), runnable -> {
                        Thread thread = new Thread(runnable, "openai-auth");
                        thread.setDaemon(true);
                        return thread;
                    });
        }
        if (closed) {
            threads.shutdownNow();
        }
        threads.execute(task);
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (threads != null) {
            threads.shutdownNow();
        }
    }
}
