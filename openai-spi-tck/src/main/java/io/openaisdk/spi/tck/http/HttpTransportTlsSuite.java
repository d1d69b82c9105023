package io.openaisdk.spi.tck.http;

/**
 * Holds a transport to the same rules as {@link HttpTransportSuite}, over TLS: libraries read, write and end encrypted connections by
 * other ways than plain ones. A transport takes both; its {@code open} honours {@link
 * io.openaisdk.spi.http.TransportConfig#sslContext()}.
 */
public abstract class HttpTransportTlsSuite extends HttpTransportSuite {

    /** Is called by the test of a transport. */
    protected HttpTransportTlsSuite() {}

    @Override
    final boolean encrypted() {
        return true;
    }
}
