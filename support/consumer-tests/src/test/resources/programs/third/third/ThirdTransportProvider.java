package third;

import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.HttpTransportProvider;
import io.openaisdk.spi.http.TransportConfig;

/** A transport of somebody else's, with the rank of what an application adds. */
public final class ThirdTransportProvider implements HttpTransportProvider {

    @Override
    public String name() {
        return "third";
    }

    @Override
    public int priority() {
        return 100;
    }

    @Override
    public HttpTransport create(TransportConfig config) {
        throw new UnsupportedOperationException();
    }
}
