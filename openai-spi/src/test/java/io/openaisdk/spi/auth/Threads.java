package io.openaisdk.spi.auth;

import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.json.JsonCodec;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What a client lends to credentials that need nothing but a thread. */
public final class Threads implements AuthContext, AutoCloseable {

    /** The name of its only thread. */
    public static final String NAME = "thread of the client";

    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> new Thread(task, NAME));

    @Override
    public HttpTransport transport() {
        throw new AssertionError("No transport is needed");
    }

    @Override
    public JsonCodec json() {
        throw new AssertionError("No JSON is needed");
    }

    @Override
    public Executor executor() {
        return thread;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
