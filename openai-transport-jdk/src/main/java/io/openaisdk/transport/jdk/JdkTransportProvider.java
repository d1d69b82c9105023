package io.openaisdk.transport.jdk;

import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.HttpTransportProvider;
import io.openaisdk.spi.http.TransportConfig;

/** Creates transports that send with the HTTP client of the JDK; found by name as {@code jdk}. */
public final class JdkTransportProvider implements HttpTransportProvider {

    /** Does nothing yet: the client of the JDK is loaded with the first request. */
    public JdkTransportProvider() {}

    @Override
    public String name() {
        return "jdk";
    }

    /** Returns the priority of what an application adds, so that it is chosen before the transport of the starter. */
    @Override
    public int priority() {
        return 100;
    }

    @Override
    public HttpTransport create(TransportConfig config) {
        return JdkTransport.create(config, JdkSettings.DEFAULT);
    }
}
