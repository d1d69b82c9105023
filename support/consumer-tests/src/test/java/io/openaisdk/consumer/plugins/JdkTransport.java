package io.openaisdk.consumer.plugins;

import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.ProxyConfig;
import io.openaisdk.spi.http.TransportConfig;
import io.openaisdk.spi.tools.DaemonThreads;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** Sends requests with the client of the JDK, which knows a bound for connections only per client. */
final class JdkTransport implements HttpTransport {

    private static final DaemonThreads DAEMONS = new DaemonThreads("jdk-transport-");

    private final TransportConfig config;
    private final Slots slots;
    private final Map<Duration, HttpClient> clients = new ConcurrentHashMap<>();
    private final Set<JdkExchange> exchanges = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(DAEMONS);
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(DAEMONS);
    private volatile boolean closed;

    JdkTransport(TransportConfig config) {
        requireWhatTheClientCanDo(config);
        this.config = config;
        slots = new Slots(config.maxConnections());
    }

    /** The client of the JDK sends no password through a tunnel unless the JVM is told to. */
    private static void requireWhatTheClientCanDo(TransportConfig config) {
        boolean login = config.proxy().flatMap(ProxyConfig::user).isPresent();
        String disabled = System.getProperty("jdk.http.auth.tunneling.disabledSchemes", "Basic");
        if (login && disabled.contains("Basic")) {
            throw new IllegalArgumentException("For a proxy with a password the system property"
                    + " jdk.http.auth.tunneling.disabledSchemes must be set, and must not name Basic");
        }
    }

    @Override
    public HttpResponse execute(HttpRequest request) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("Interrupted before the request was sent");
        }
        CompletableFuture<AsyncHttpResponse> answer = executeAsync(request);
        try {
            return new JdkResponse(answer.get());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while the answer was waited for");
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof Error error) {
                throw error;
            }
            if (cause instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw JdkFailures.asIOException(cause == null ? e : cause);
        }
    }

    @Override
    public CompletableFuture<AsyncHttpResponse> executeAsync(HttpRequest request) {
        JdkExchange exchange = new JdkExchange(request, config, timer, threads);
        exchanges.add(exchange);
        exchange.ended().whenComplete((nothing, failure) -> exchanges.remove(exchange));
        if (closed) {
            exchange.fail(new IOException("The transport is closed"));
            return exchange.answer();
        }
        exchange.start();
        slots.acquire().thenRun(() -> {
            exchange.ended().whenComplete((nothing, failure) -> slots.release());
            if (!exchange.ended().isDone()) {
                exchange.send(client(request.timeouts().connect()));
            }
        });
        return exchange.answer();
    }

    private HttpClient client(Duration connectBound) {
        return clients.computeIfAbsent(connectBound, bound -> {
            HttpClient.Builder builder =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).executor(threads);
            config.sslContext().ifPresent(builder::sslContext);
            config.proxy()
                    .ifPresent(proxy ->
                            builder.proxy(ProxySelector.of(new InetSocketAddress(proxy.host(), proxy.port()))));
            return (bound.isZero() ? builder : builder.connectTimeout(bound)).build();
        });
    }

    @Override
    public void close() {
        closed = true;
        exchanges.forEach(exchange -> exchange.fail(new IOException("The transport was closed")));
        timer.shutdown();
    }
}
