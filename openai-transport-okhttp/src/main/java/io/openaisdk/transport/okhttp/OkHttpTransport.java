package io.openaisdk.transport.okhttp;

import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.ConnectionCounts;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.TransportConfig;
import io.openaisdk.spi.tools.ExchangeLimit;
import io.openaisdk.spi.tools.RequiredLibrary;
import io.openaisdk.spi.tools.Rethrow;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/** Sends requests with OkHttp. */
public final class OkHttpTransport implements HttpTransport {

    private static final RequiredLibrary LIBRARY = new RequiredLibrary("com.squareup.okhttp3", "okhttp", "4.12");

    private final AgingClient clients;
    private final boolean ownsClient;
    private final IdleConnections idleConnections;
    private final LiveExchanges live;
    private final Urls urls = new Urls();

    private final ExchangeLimit limit;
    private final int most;

    private OkHttpTransport(OkHttpClient base, boolean ownsClient, int most, TransportConfig config) {
        LIBRARY.check(OkHttpClient.class);
        this.idleConnections = new IdleConnections();
        OkHttpClient client = Clients.forTransport(base, idleConnections, config.maxHeaderBytes());
        this.clients = ownsClient ? AgingClient.of(client, config) : AgingClient.ageless(client);
        this.ownsClient = ownsClient;
        this.most = most;
        this.limit = new ExchangeLimit(most == 0 ? Integer.MAX_VALUE : most);
        this.live = new LiveExchanges(limit, config.proxy().orElse(null));
    }

    /**
     * Sends requests with a client of the application.
     *
     * <p>Its pool, dispatcher, interceptors, proxy, DNS and TLS settings are used; its time bounds are not, because each
     * request brings its own, and neither are its redirects, retries, cookies and authenticator. How many asynchronous
     * requests run at once is up to its dispatcher. Closing the transport leaves the client open.
     *
     * @param client the client
     * @return a transport around it
     */
    public static HttpTransport using(OkHttpClient client) {
        return new OkHttpTransport(client, false, 0, TransportConfig.DEFAULT);
    }

    static HttpTransport create(TransportConfig config) {
        return new OkHttpTransport(Clients.create(config), true, config.maxConnections(), config);
    }

    @Override
    public HttpResponse execute(HttpRequest request) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("The thread was interrupted before the request was sent");
        }
        Exchange exchange = live.begin(request);
        try {
            exchange.awaitTurn();
            Response response = exchange.call(new OddHosts(clients.get()), urls).execute();
            return new BlockingResponse(response.code(), new BodyReader(exchange, response, idleConnections));
        } catch (Throwable e) {
            throw Rethrow.asIOException(exchange.failed(e));
        }
    }

    @Override
    public CompletableFuture<AsyncHttpResponse> executeAsync(HttpRequest request) {
        Exchange exchange;
        try {
            exchange = live.begin(request);
        } catch (IOException e) {
            return CompletableFuture.failedFuture(e);
        }
        AsyncCall call = new AsyncCall(exchange, clients.get(), urls, idleConnections);
        call.start();
        return call.result();
    }

    /** Counts the connections of the client, which others may use as well, and the calls that wait here or in its dispatcher. */
    @Override
    public Optional<ConnectionCounts> connections() {
        int idle = clients.idle();
        return Optional.of(new ConnectionCounts(
                Math.max(0, clients.connections() - idle),
                idle,
                limit.waiting() + clients.get().dispatcher().queuedCallsCount(),
                most));
    }

    @Override
    public void close() {
        live.close();
        if (ownsClient) {
            clients.get().dispatcher().executorService().shutdown();
            clients.evictAll();
        }
    }
}
