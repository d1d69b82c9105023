package io.openaisdk.transport.apache;

import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.ConnectionCounts;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.TransportConfig;
import io.openaisdk.spi.tools.RequiredLibrary;
import io.openaisdk.spi.tools.WorkerThreads;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;

/** Sends requests with Apache HttpClient 5: its classic client where a caller waits, its asynchronous one where none does. */
public final class ApacheTransport implements HttpTransport {

    private static final RequiredLibrary LIBRARY =
            new RequiredLibrary("org.apache.httpcomponents.client5", "httpclient5", "5.4");

    private final LazyClient<CloseableHttpClient> blocking;
    private final LazyClient<CloseableHttpAsyncClient> async;
    private final WorkerThreads workers = new WorkerThreads("openai-apache-worker-");
    private final ExchangeWatch watch = new ExchangeWatch(workers);
    private final HostLookups lookups = new HostLookups(workers);
    private final RequestConfigs configs = new RequestConfigs();

    private final ProxySettings proxies;
    private final int maxHeaderBytes;

    private final @Nullable Pools pools;

    private ApacheTransport(
            LazyClient<CloseableHttpClient> blocking,
            LazyClient<CloseableHttpAsyncClient> async,
            ProxySettings proxies,
            int maxHeaderBytes,
            @Nullable Pools pools) {
        LIBRARY.check(CloseableHttpClient.class);
        this.blocking = blocking;
        this.async = async;
        this.proxies = proxies;
        this.maxHeaderBytes = maxHeaderBytes;
        this.pools = pools;
    }

    /**
     * Sends requests with clients of the application.
     *
     * <p>Their pools, proxies and TLS settings are used; their time bounds are not, because each request brings its own.
     * Closing the transport leaves both open. Some rules of a transport are then in the hands of whoever built them: that
     * requests are not repeated ({@code disableAutomaticRetries}), not redirected with their credentials
     * ({@code disableRedirectHandling}) and carry no cookies ({@code disableCookieManagement}). An asynchronous client checks
     * that a certificate is that of the host only where its TLS strategy was given a host name verifier
     * ({@code ClientTlsStrategyBuilder.setHostnameVerifier}). A thread that waits in the
     * blocking client notices an interrupt only where the client does, between two packets; the asynchronous client cuts a
     * canceled exchange on a pooled connection only when the next bytes come, or when it has been silent for longer than its bounds
     * allow. At debug level the library's logger
     * {@code org.apache.hc.client5.http.wire} writes down every byte of these clients, keys and prompts among them, so it
     * must stay off; {@code org.apache.hc.client5.http.headers} shows no values of request headers. A transport with clients
     * of its own has none of these limits.
     *
     * @param blocking sends what callers wait for
     * @param async sends the rest; started if it is not yet
     * @return a transport around both
     */
    public static HttpTransport using(CloseableHttpClient blocking, CloseableHttpAsyncClient async) {
        return new ApacheTransport(
                LazyClient.given(blocking),
                LazyClient.given(async),
                ProxySettings.NONE,
                TransportConfig.DEFAULT.maxHeaderBytes(),
                null);
    }

    /**
     * Sends requests that callers wait for with a client of the application, and makes a client of its own when one is not
     * waited for.
     *
     * @param blocking sends what callers wait for; see {@link #using(CloseableHttpClient, CloseableHttpAsyncClient)}
     * @return a transport around it
     */
    public static HttpTransport using(CloseableHttpClient blocking) {
        return new ApacheTransport(
                LazyClient.given(blocking),
                ownAsync(
                        TransportConfig.DEFAULT,
                        new Pools(TransportConfig.DEFAULT.maxConnections()),
                        ProxySettings.NONE),
                ProxySettings.NONE,
                TransportConfig.DEFAULT.maxHeaderBytes(),
                null);
    }

    /**
     * Sends requests that nobody waits for with a client of the application, and makes a client of its own when one is
     * waited for.
     *
     * @param async sends what is not waited for; see {@link #using(CloseableHttpClient, CloseableHttpAsyncClient)}
     * @return a transport around it
     */
    public static HttpTransport using(CloseableHttpAsyncClient async) {
        return new ApacheTransport(
                ownBlocking(
                        TransportConfig.DEFAULT,
                        new Pools(TransportConfig.DEFAULT.maxConnections()),
                        ProxySettings.NONE),
                LazyClient.given(async),
                ProxySettings.NONE,
                TransportConfig.DEFAULT.maxHeaderBytes(),
                null);
    }

    static HttpTransport create(TransportConfig config) {
        Pools pools = new Pools(config.maxConnections());
        ProxySettings proxies = new ProxySettings(config.proxy().orElse(null));
        return new ApacheTransport(
                ownBlocking(config, pools, proxies),
                ownAsync(config, pools, proxies),
                proxies,
                config.maxHeaderBytes(),
                pools);
    }

    private static LazyClient<CloseableHttpClient> ownBlocking(
            TransportConfig config, Pools pools, ProxySettings proxies) {
        return LazyClient.made(
                () -> BlockingClients.create(config, pools, proxies),
                client -> true,
                client -> client.close(CloseMode.IMMEDIATE));
    }

    private static LazyClient<CloseableHttpAsyncClient> ownAsync(
            TransportConfig config, Pools pools, ProxySettings proxies) {
        return LazyClient.made(
                () -> AsyncClients.create(config, pools, proxies), AsyncClients::isRunning, AsyncClients::close);
    }

    @Override
    public HttpResponse execute(HttpRequest request) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("The thread was interrupted before the request was sent");
        }
        BlockingExchange exchange = new BlockingExchange(request, watch, proxies);
        watch.add(exchange);
        return exchange.run(blocking);
    }

    @Override
    public CompletableFuture<AsyncHttpResponse> executeAsync(HttpRequest request) {
        AsyncExchange exchange = new AsyncExchange(request, configs, watch, proxies, workers, maxHeaderBytes);
        try {
            watch.add(exchange);
        } catch (IOException e) {
            return CompletableFuture.failedFuture(e);
        }
        exchange.run(async, lookups);
        return exchange.result();
    }

    /** Counts the connections of its own clients; of those of an application, that knows the pools. */
    @Override
    public Optional<ConnectionCounts> connections() {
        return Optional.ofNullable(pools).map(Pools::count);
    }

    @Override
    public void close() {
        watch.close();
        blocking.close();
        async.close();
        workers.close();
    }
}
