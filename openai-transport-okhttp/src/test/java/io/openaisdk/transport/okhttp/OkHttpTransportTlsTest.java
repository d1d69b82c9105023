package io.openaisdk.transport.okhttp;

import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.TransportConfig;
import io.openaisdk.spi.tck.http.HttpTransportTlsSuite;

class OkHttpTransportTlsTest extends HttpTransportTlsSuite {

    @Override
    protected HttpTransport open(TransportConfig config) {
        return new OkHttpTransportProvider().create(config);
    }
}
