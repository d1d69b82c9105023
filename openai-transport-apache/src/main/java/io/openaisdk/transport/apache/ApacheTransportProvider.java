package io.openaisdk.transport.apache;

import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.HttpTransportProvider;
import io.openaisdk.spi.http.TransportConfig;

/** Makes transports that send with Apache HttpClient 5; found by name as {@code apache}. */
public final class ApacheTransportProvider implements HttpTransportProvider {

    /** Does nothing yet: the library is loaded when a transport is made. */
    public ApacheTransportProvider() {}

    @Override
    public String name() {
        return "apache";
    }

    @Override
    public int priority() {
        return 0;
    }

    @Override
    public HttpTransport create(TransportConfig config) {
        return ApacheTransport.create(config);
    }
}
