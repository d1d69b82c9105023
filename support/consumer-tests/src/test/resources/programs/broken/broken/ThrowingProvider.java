package broken;

import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.HttpTransportProvider;
import io.openaisdk.spi.http.TransportConfig;

/** A transport whose library is not there. */
public final class ThrowingProvider implements HttpTransportProvider {

    public ThrowingProvider() {
        throw new NoClassDefFoundError("netty/Channel");
    }

    @Override
    public String name() {
        return "throwing";
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
