package io.openaisdk.consumer.plugins;

import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.HttpTransportProvider;
import io.openaisdk.spi.http.TransportConfig;

/** Offers the transport on Jetty's HTTP client. */
public final class JettyTransportProvider implements HttpTransportProvider {

    /** Is called by the service loader. */
    public JettyTransportProvider() {}

    @Override
    public String name() {
        return "jetty";
    }

    /** Below what else an application adds: the other tests of this module are to choose from those. */
    @Override
    public int priority() {
        return 50;
    }

    @Override
    public HttpTransport create(TransportConfig config) {
        return new JettyTransport(config);
    }
}
