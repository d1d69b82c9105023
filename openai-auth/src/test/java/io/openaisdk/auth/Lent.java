package io.openaisdk.auth;

import io.openaisdk.json.jackson.JacksonCodecProvider;
import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.TransportConfig;
import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonLimits;
import io.openaisdk.transport.okhttp.OkHttpTransportProvider;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What a client would lend, with a real transport and codec. */
final class Lent implements AuthContext, AutoCloseable {

    private final HttpTransport transport = new OkHttpTransportProvider().create(TransportConfig.DEFAULT);
    private final JsonCodec json = new JacksonCodecProvider().create(JsonLimits.DEFAULT);
    private final ExecutorService threads = Executors.newCachedThreadPool();

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
        return threads;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        transport.close();
    }
}
