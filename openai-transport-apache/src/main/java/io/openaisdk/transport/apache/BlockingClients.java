package io.openaisdk.transport.apache;

import io.openaisdk.spi.http.TransportConfig;
import java.util.List;
import org.apache.hc.client5.http.impl.DefaultClientConnectionReuseStrategy;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.TimeValue;

/** Makes classic clients that keep the rules of a transport. */
final class BlockingClients {

    private BlockingClients() {}

    static CloseableHttpClient create(TransportConfig config, Pools pools, ProxySettings proxies) {
        return HttpClients.custom()
                .setConnectionManager(pools.add(new InterruptibleConnections()
                        .useSystemProperties()
                        .setTlsSocketStrategy(new LazyTls(config))
                        .setMaxConnTotal(config.maxConnections())
                        .setMaxConnPerRoute(config.maxConnections())
                        .setDefaultConnectionConfig(Connections.config(config))
                        .setDefaultSocketConfig(
                                SocketConfig.custom().setSoKeepAlive(true).build())
                        .setConnectionFactory(socket -> QuietConnection.over(socket, config))
                        .build()))
                .setRoutePlanner(proxies.routePlanner())
                .setDefaultCredentialsProvider(proxies.credentials())
                // Proxies may ask for credentials, services get theirs in the headers of the request.
                .setTargetAuthenticationStrategy((type, challenges, context) -> List.of())
                .setConnectionReuseStrategy(BlockingClients::isReusable)
                // Connections that the server has closed would stay until somebody wants them; the other client
                // notices.
                .evictIdleConnections(TimeValue.ofMinutes(5))
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableConnectionState()
                .disableContentCompression()
                .disableDefaultUserAgent()
                .build();
    }

    /** Knows of bodies that were broken off, after which the library takes a chunked one for ended. */
    private static boolean isReusable(HttpRequest request, HttpResponse response, HttpContext context) {
        boolean whole = !(context instanceof ExchangeContext exchange) || exchange.leavesUsableConnection();
        return whole && DefaultClientConnectionReuseStrategy.INSTANCE.keepAlive(request, response, context);
    }
}
