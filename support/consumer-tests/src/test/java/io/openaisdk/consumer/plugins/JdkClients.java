package io.openaisdk.consumer.plugins;

import io.openaisdk.spi.http.TransportConfig;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/**
 * Keeps clients of the JDK: one for each {@code connect} bound, which only a client has, and none for longer than a connection may be used,
 * which it does not bound.
 */
final class JdkClients {

    private final TransportConfig config;
    private final Executor threads;
    private final Map<Duration, Aging> clients = new ConcurrentHashMap<>();

    /** A client and since when it is there; its oldest connection is no older. */
    private record Aging(HttpClient client, long since) {}

    JdkClients(TransportConfig config, Executor threads) {
        this.config = config;
        this.threads = threads;
    }

    HttpClient get(Duration connectBound) {
        return clients.compute(
                        connectBound, (bound, present) -> present == null || isOld(present) ? create(bound) : present)
                .client();
    }

    private boolean isOld(Aging client) {
        return Duration.ofNanos(System.nanoTime() - client.since()).compareTo(config.maxConnectionAge()) >= 0;
    }

    private Aging create(Duration connectBound) {
        HttpClient.Builder builder =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).executor(threads);
        config.sslContext().ifPresent(builder::sslContext);
        config.proxy()
                .map(proxy -> ProxySelector.of(new InetSocketAddress(proxy.host(), proxy.port())))
                .ifPresent(builder::proxy);
        HttpClient client = (connectBound.isZero() ? builder : builder.connectTimeout(connectBound)).build();
        return new Aging(client, System.nanoTime());
    }
}
