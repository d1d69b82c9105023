package io.openaisdk.transport.jdk;

import io.openaisdk.spi.http.ProxyConfig;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses the proxy of the settings, or that of the JVM, which may change between two requests. */
final class ProxyChoice extends ProxySelector {

    private final @Nullable Proxy proxy;

    ProxyChoice(@Nullable ProxyConfig config) {
        // Its address is looked up with each connection.
        proxy = config == null
                ? null
                : new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(config.host(), config.port()));
    }

    @Override
    public List<Proxy> select(URI uri) {
        if (proxy != null) {
            return List.of(proxy);
        }
        ProxySelector ofTheJvm = getDefault();
        List<Proxy> chosen = ofTheJvm == null ? List.of() : ofTheJvm.select(uri);
        if (!chosen.isEmpty() && chosen.get(0).type() == Proxy.Type.SOCKS) {
            throw new IllegalArgumentException(
                    "The HTTP client of the JDK goes through no SOCKS proxy, which the ProxySelector names: "
                            + chosen.get(0).address());
        }
        return chosen;
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        ProxySelector ofTheJvm = getDefault();
        if (proxy == null && ofTheJvm != null) {
            ofTheJvm.connectFailed(uri, address, failure);
        }
    }
}
