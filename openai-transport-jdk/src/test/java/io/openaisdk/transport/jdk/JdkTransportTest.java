package io.openaisdk.transport.jdk;

import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.TransportConfig;
import io.openaisdk.spi.tck.http.HttpTransportCapability;
import io.openaisdk.spi.tck.http.HttpTransportSuite;
import java.util.Set;

class JdkTransportTest extends HttpTransportSuite {

    @Override
    protected HttpTransport open(TransportConfig config) {
        return new JdkTransportProvider().create(config);
    }

    @Override
    protected Set<HttpTransportCapability> capabilities() {
        return JdkLimits.CAPABILITIES;
    }
}
