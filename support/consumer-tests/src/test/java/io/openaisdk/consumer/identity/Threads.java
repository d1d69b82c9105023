package io.openaisdk.consumer.identity;

import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.json.JsonCodec;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Lends threads, which is all that a blocking client of a store needs. */
final class Threads implements AuthContext, AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @Override
    public HttpTransport transport() {
        throw new UnsupportedOperationException("The store has a client of its own");
    }

    @Override
    public JsonCodec json() {
        throw new UnsupportedOperationException("The store gives plain text");
    }

    @Override
    public Executor executor() {
        return threads;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
