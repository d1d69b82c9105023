package io.openaisdk.opentelemetry;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What is called.
 *
 * @param address the name of the host; null for an address that has none
 * @param port the port, that of the scheme where none is named; null where it is not known
 */
record Server(@Nullable String address, @Nullable Long port) {

    static Server of(URI uri) {
        String host = uri.getHost();
        if (host == null) {
            return new Server(null, null);
        } else if (uri.getPort() >= 0) {
            return new Server(host, (long) uri.getPort());
        } else if ("https".equalsIgnoreCase(uri.getScheme())) {
            return new Server(host, 443L);
        }
        return new Server(host, "http".equalsIgnoreCase(uri.getScheme()) ? 80L : null);
    }
}
