package io.openaisdk.consumer.plugins;

import io.openaisdk.spi.http.TransportConfig;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Executor;
import org.eclipse.jetty.client.BasicAuthentication;
import org.eclipse.jetty.client.DuplexConnectionPool;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.HttpProxy;
import org.eclipse.jetty.client.ProxyAuthenticationProtocolHandler;
import org.eclipse.jetty.client.RedirectProtocolHandler;
import org.eclipse.jetty.client.WWWAuthenticationProtocolHandler;
import org.eclipse.jetty.client.transport.HttpClientTransportOverHTTP;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;

/** Sets Jetty's client up to send each request once, as it is given. */
final class JettyClients {

    private JettyClients() {}

    static HttpClient start(TransportConfig config, Executor threads) {
        HttpClientTransportOverHTTP http = new HttpClientTransportOverHTTP();
        http.setConnectionPoolFactory(destination -> {
            // The exchanges are limited already.
            DuplexConnectionPool pool = new DuplexConnectionPool(destination, Integer.MAX_VALUE);
            pool.setMaxDuration(config.maxConnectionAge().toMillis());
            return pool;
        });
        HttpClient client = new HttpClient(http);
        client.setExecutor(threads);
        client.setScheduler(new ScheduledExecutorScheduler("jetty-transport-scheduler", true));
        client.setHttpCookieStore(new HttpCookieStore.Empty());
        client.setUserAgentField(null);
        client.setConnectTimeout(Duration.ofDays(1).toMillis());
        client.setIdleTimeout(0);
        client.setMaxRequestsQueuedPerDestination(config.maxConnections());
        client.setMaxResponseHeadersSize(config.maxHeaderBytes());
        SslContextFactory.Client tls = new SslContextFactory.Client();
        config.sslContext().ifPresent(tls::setSslContext);
        client.setSslContextFactory(tls);
        config.proxy().ifPresent(proxy -> {
            HttpProxy through = new HttpProxy(proxy.host(), proxy.port());
            client.getProxyConfiguration().addProxy(through);
            URI uri = through.getURI();
            proxy.user().ifPresent(user -> client.getAuthenticationStore()
                    .addAuthenticationResult(new BasicAuthentication.BasicResult(
                            uri,
                            HttpHeader.PROXY_AUTHORIZATION,
                            user,
                            proxy.password().orElse(""))));
        });
        try {
            client.start();
        } catch (Exception e) {
            throw new IllegalArgumentException("The client of Jetty cannot be started", e);
        }
        client.getContentDecoderFactories().clear();
        client.getProtocolHandlers().remove(RedirectProtocolHandler.NAME);
        client.getProtocolHandlers().remove(WWWAuthenticationProtocolHandler.NAME);
        client.getProtocolHandlers().remove(ProxyAuthenticationProtocolHandler.NAME);
        return client;
    }

    static void stop(HttpClient client) {
        try {
            client.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The client of Jetty cannot be stopped", e);
        }
    }
}
