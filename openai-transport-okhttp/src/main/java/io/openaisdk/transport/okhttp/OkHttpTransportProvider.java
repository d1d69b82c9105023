package io.openaisdk.transport.okhttp;

import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.HttpTransportProvider;
import io.openaisdk.spi.http.TransportConfig;

/** Makes transports that send with OkHttp; found by name as {@code okhttp}. */
public final class OkHttpTransportProvider implements HttpTransportProvider {

    /** Does nothing yet: OkHttp is loaded when a transport is made. */
    public OkHttpTransportProvider() {}

    @Override
    public String name() {
        return "okhttp";
    }

    @Override
    public int priority() {
        return 100;
    }

    @Override
    public HttpTransport create(TransportConfig config) {
        return OkHttpTransport.create(config);
    }
}
