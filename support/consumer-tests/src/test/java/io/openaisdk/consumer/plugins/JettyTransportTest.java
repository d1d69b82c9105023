package io.openaisdk.consumer.plugins;

import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.TransportConfig;
import io.openaisdk.spi.tck.http.HttpTransportCapability;
import io.openaisdk.spi.tck.http.HttpTransportSuite;
import java.util.Set;

class JettyTransportTest extends HttpTransportSuite {

    @Override
    protected HttpTransport open(TransportConfig config) {
        return new JettyTransportProvider().create(config);
    }

    @Override
    protected Set<HttpTransportCapability> capabilities() {
        return JettyLimits.CAPABILITIES;
    }
}
