package io.openaisdk.transport.apache;

import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.TransportConfig;
import io.openaisdk.spi.tck.http.HttpTransportTlsSuite;

class ApacheTransportTlsTest extends HttpTransportTlsSuite {

    @Override
    protected HttpTransport open(TransportConfig config) {
        return new ApacheTransportProvider().create(config);
    }
}
