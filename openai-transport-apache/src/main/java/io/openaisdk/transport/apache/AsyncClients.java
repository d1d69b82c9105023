package io.openaisdk.transport.apache;

import io.openaisdk.spi.http.TransportConfig;
import io.openaisdk.spi.tools.DaemonThreads;
import java.util.List;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.http2.HttpVersionPolicy;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.reactor.IOReactorConfig;
import org.apache.hc.core5.reactor.IOReactorStatus;
import org.apache.hc.core5.util.TimeValue;
import org.jspecify.annotations.Nullable;

/** Makes asynchronous clients that keep the rules of a transport. */
final class AsyncClients {

    private static final int MOST_IO_THREADS = 4;
    private static final TimeValue LONGEST_SHUTDOWN = TimeValue.ofSeconds(1);

    private AsyncClients() {}

    static CloseableHttpAsyncClient create(TransportConfig config, Pools pools, ProxySettings proxies) {
        CloseableHttpAsyncClient client = HttpAsyncClients.custom()
                .setConnectionManager(pools.add(PoolingAsyncClientConnectionManagerBuilder.create()
                        .useSystemProperties()
                        .setMaxConnTotal(config.maxConnections())
                        .setMaxConnPerRoute(config.maxConnections())
                        .setDefaultConnectionConfig(Connections.config(config))
                        .setTlsStrategy(Tls.strategy(config))
                        // The pool lends a connection to one exchange at a time, so HTTP/2 would gain nothing.
                        .setDefaultTlsConfig(TlsConfig.custom()
                                .setVersionPolicy(HttpVersionPolicy.FORCE_HTTP_1)
                                .build())
                        .build()))
                .setIOReactorConfig(IOReactorConfig.custom()
                        .setIoThreadCount(
                                Math.min(MOST_IO_THREADS, Runtime.getRuntime().availableProcessors()))
                        .setSoKeepAlive(true)
                        .build())
                .setThreadFactory(new DaemonThreads("openai-apache-io-"))
                // Also in place of the decorator that logs all bytes, keys among them, where the library's loggers are
                // at
                // debug.
                .setIoSessionDecorator(session -> new ReactorSession(session, config.maxHeaderBytes()))
                // The smallest window: nothing is read ahead of the subscriber's demand but one buffer.
                .setHttp1Config(Http1Config.copy(Connections.boundedHeaders(config))
                        .setInitialWindowSize(1)
                        .build())
                .setCharCodingConfig(Connections.HEADERS_IN_UTF_8)
                .setRoutePlanner(proxies.routePlanner())
                .setDefaultCredentialsProvider(proxies.credentials())
                .setTargetAuthenticationStrategy((type, challenges, context) -> List.of())
                .addRequestInterceptorLast(AsyncClients::removeDefaultUserAgent)
                .addExecInterceptorLast("openai-cancel", new CancelableConnection())
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableConnectionState()
                .build();
        client.start();
        return client;
    }

    /** Says whether the reactor runs: it shuts down when one of its threads meets an error, such as a lack of memory. */
    static boolean isRunning(CloseableHttpAsyncClient client) {
        return client.getStatus().compareTo(IOReactorStatus.ACTIVE) <= 0;
    }

    /**
     * Lets the I/O threads end by themselves first: closing their selectors under them makes the library log an error each time.
     * The exchanges have been ended before, so there is nothing to wait for but the threads.
     */
    static void close(CloseableHttpAsyncClient client) {
        client.initiateShutdown();
        try {
            client.awaitShutdown(LONGEST_SHUTDOWN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        client.close(CloseMode.IMMEDIATE);
    }

    private static void removeDefaultUserAgent(HttpRequest request, @Nullable EntityDetails body, HttpContext context) {
        if (context instanceof ExchangeContext exchange && !exchange.hasUserAgent()) {
            request.removeHeaders("User-Agent");
        }
    }
}
