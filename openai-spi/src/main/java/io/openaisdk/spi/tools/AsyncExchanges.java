package io.openaisdk.spi.tools;

import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.TransportConfig;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/**
 * Makes a transport of an asynchronous HTTP client: a plug-in sends a request with its client and reports what it receives; what clients
 * do not do by the rules of {@link io.openaisdk.spi.http.HttpTransport} is done here. Safe for use by many threads.
 *
 * <ul>
 *   <li>Exchanges wait in line for one of {@link TransportConfig#maxConnections()} (H17); canceling one gives up its place (H30).
 *   <li>The time bounds are enforced (T3 to T15), and that of the connection during the wait in line.
 *   <li>Canceling the future, closing the response, canceling the body and closing the transport cut the connection (H28, H29, H31,
 *       H32, R7, A1, A2), and end each exchange once.
 *   <li>Redirects are followed (H10 to H12), gzip is decompressed (R3, R9, R10, R12, R13), and headers are held to their maximum (H41)
 *       when they are complete.
 *   <li>The body of the request is read on a thread that may block, and what it throws is reported as it is (B1 to B6).
 * </ul>
 *
 * <p>The plug-in is responsible for the connection, with its TLS, proxy and {@code connect} bound, and for the messages of its failures
 * ({@link ConnectionFailures}).
 */
public final class AsyncExchanges implements AutoCloseable {

    private final TransportConfig config;
    private final TimeoutTimer timer;
    private final WorkerThreads workers;
    private final ExchangeLimit limit;
    private final Set<ExchangeState> live = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /**
     * Creates the exchanges of one transport.
     *
     * @param config the settings, of which the maxima of connections and of headers are enforced here
     * @param threadPrefix begins the names of all threads, for example {@code mine-}
     */
    public AsyncExchanges(TransportConfig config, String threadPrefix) {
        this.config = config;
        this.timer = new TimeoutTimer(threadPrefix + "timer-");
        this.workers = new WorkerThreads(threadPrefix + "worker-");
        this.limit = new ExchangeLimit(config.maxConnections());
    }

    /** Sends a request with the client of a plug-in. */
    @FunctionalInterface
    public interface Sender {

        /**
         * Sends a request, once for each redirect that is followed as well; MUST NOT block. It calls {@link AsyncExchange#whenCut} with
         * what cuts the connection, {@link AsyncExchange#responded} when the headers are there, and {@link AsyncExchange#fail} when there
         * is no response or the body breaks off.
         *
         * @param exchange has the request, and takes the reports
         * @throws Exception if it cannot be sent, which is the same as {@code fail}; an {@link IllegalArgumentException} says that the
         *     library never sends such a request (H34, H36)
         */
        void send(AsyncExchange exchange) throws Exception;
    }

    /**
     * Starts an exchange.
     *
     * @param request the request
     * @param sender sends it when there is room for one more connection
     * @return what {@link io.openaisdk.spi.http.HttpTransport#executeAsync} returns
     */
    public CompletableFuture<AsyncHttpResponse> start(HttpRequest request, Sender sender) {
        ExchangeState exchange = new ExchangeState(this, request, sender);
        live.add(exchange);
        if (closed) {
            exchange.end(new IOException("The transport is closed"));
        } else {
            exchange.start();
        }
        return exchange.result();
    }

    /**
     * Returns threads for code that blocks, for the client of the plug-in as well.
     *
     * @return daemon threads, which end when they are idle
     */
    public Executor workers() {
        return workers;
    }

    /** Fails the exchanges under way and all later ones, and ends the threads; it may be called more than once. */
    @Override
    public void close() {
        closed = true;
        // Those that wait in line first, or one of them would be sent when another leaves.
        live.stream().filter(ExchangeState::isWaiting).forEach(AsyncExchanges::end);
        live.forEach(AsyncExchanges::end);
        timer.close();
        workers.close();
    }

    private static void end(ExchangeState exchange) {
        exchange.end(new IOException("The transport was closed"));
    }

    TransportConfig config() {
        return config;
    }

    TimeoutTimer timer() {
        return timer;
    }

    ExchangeLimit limit() {
        return limit;
    }

    void ended(ExchangeState exchange) {
        live.remove(exchange);
    }
}
