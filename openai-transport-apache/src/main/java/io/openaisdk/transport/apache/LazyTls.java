package io.openaisdk.transport.apache;

import io.openaisdk.spi.http.TransportConfig;
import java.io.IOException;
import java.net.Socket;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/**
 * Secures connections as the settings or the system properties say, and loads the certificates of the JVM with the first of them: that takes a
 * quarter of a cold start, which who calls a gateway without TLS would pay for nothing.
 */
final class LazyTls implements TlsSocketStrategy {

    private final TransportConfig config;
    private @Nullable TlsSocketStrategy strategy;

    LazyTls(TransportConfig config) {
        this.config = config;
    }

    @Override
    public SSLSocket upgrade(Socket socket, String target, int port, @Nullable Object attachment, HttpContext context)
            throws IOException {
        return strategy().upgrade(socket, target, port, attachment, context);
    }

    private synchronized TlsSocketStrategy strategy() {
        TlsSocketStrategy made = strategy;
        if (made == null) {
            made = Tls.strategy(config);
            strategy = made;
        }
        return made;
    }
}
