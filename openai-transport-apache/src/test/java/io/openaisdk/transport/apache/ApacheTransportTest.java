package io.openaisdk.transport.apache;

import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.HttpTransportContract;
import io.openaisdk.spi.http.TransportConfig;

class ApacheTransportTest extends HttpTransportContract {

    @Override
    protected HttpTransport open(TransportConfig config) {
        return new ApacheTransportProvider().create(config);
    }
}
