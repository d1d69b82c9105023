package io.openaisdk.transport.okhttp;

import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.HttpTransportContract;
import io.openaisdk.spi.http.TransportConfig;

class OkHttpTransportTest extends HttpTransportContract {

    @Override
    protected HttpTransport open(TransportConfig config) {
        return new OkHttpTransportProvider().create(config);
    }
}
