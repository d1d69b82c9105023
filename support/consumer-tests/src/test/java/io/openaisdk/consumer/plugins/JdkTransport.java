package io.openaisdk.consumer.plugins;

import static java.net.http.HttpRequest.BodyPublishers.fromPublisher;
import static java.util.Objects.requireNonNull;

import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.ProxyConfig;
import io.openaisdk.spi.http.TransportConfig;
import io.openaisdk.spi.http.TransportTimeoutException;
import io.openaisdk.spi.http.TransportTimeoutException.Bound;
import io.openaisdk.spi.tools.AsyncExchange;
import io.openaisdk.spi.tools.AsyncExchanges;
import io.openaisdk.spi.tools.BasicCredentials;
import io.openaisdk.spi.tools.BlockingCalls;
import io.openaisdk.spi.tools.ConnectionFailures;
import io.openaisdk.spi.tools.RequestHeaders;
import io.openaisdk.spi.tools.ResponseHeaders;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javax.net.ssl.SSLException;

/** Sends requests with the client of the JDK. */
final class JdkTransport implements HttpTransport {

    private static final Set<String> SET_BY_THE_CLIENT =
            Set.of("connection", "content-length", "expect", "host", "upgrade");

    private final TransportConfig config;
    private final AsyncExchanges exchanges;
    private final JdkClients clients;

    JdkTransport(TransportConfig config) {
        requireWhatTheClientCanDo(config);
        this.config = config;
        this.exchanges = new AsyncExchanges(config, "jdk-transport-");
        this.clients = new JdkClients(config, exchanges.workers());
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
        return BlockingCalls.execute(this, request);
    }

    @Override
    public CompletableFuture<AsyncHttpResponse> executeAsync(HttpRequest request) {
        return exchanges.start(request, this::send);
    }

    private void send(AsyncExchange exchange) {
        HttpRequest request = exchange.request();
        var sent = clients.get(request.timeouts().connect())
                .sendAsync(message(exchange), info -> new JdkBody(exchange, new CompletableFuture<>()));
        exchange.connected();
        exchange.whenCut(() -> sent.cancel(true));
        sent.whenComplete((response, failure) -> {
            if (failure == null) {
                response.body().body().complete(exchange.responded(response.statusCode(), headers(response)));
            } else {
                exchange.fail(reported(failure, request));
            }
        });
    }

    private java.net.http.HttpRequest message(AsyncExchange exchange) {
        HttpRequest request = exchange.request();
        var message = java.net.http.HttpRequest.newBuilder(request.uri()).method(request.method(), body(exchange));
        RequestHeaders.forEach(request, (name, value) -> {
            if (!SET_BY_THE_CLIENT.contains(name.toLowerCase(Locale.ROOT))) {
                message.header(name, value);
            }
        });
        config.proxy().flatMap(BasicCredentials::of).ifPresent(login -> message.header("Proxy-Authorization", login));
        return message.build();
    }

    private static BodyPublisher body(AsyncExchange exchange) {
        HttpRequest request = exchange.request();
        long length = request.body().map(body -> body.contentLength()).orElse(0L);
        if (length != 0) {
            var publisher = exchange.body().orElseThrow();
            return length < 0 ? fromPublisher(publisher) : fromPublisher(publisher, length);
        }
        return request.body().isPresent() || RequestHeaders.sendEmptyBody(request.method(), request.headers())
                ? BodyPublishers.ofByteArray(new byte[0])
                : BodyPublishers.noBody();
    }

    private static ResponseHeaders headers(java.net.http.HttpResponse<?> response) {
        ResponseHeaders headers = new ResponseHeaders();
        response.headers().map().forEach((name, values) -> values.forEach(value -> headers.add(name, value)));
        return headers;
    }

    /** Says in the words of the rules why there is no response. */
    private Throwable reported(Throwable thrown, HttpRequest request) {
        Throwable failure = thrown instanceof CompletionException ? requireNonNull(thrown.getCause()) : thrown;
        if (failure instanceof HttpConnectTimeoutException) {
            return new TransportTimeoutException(
                    Bound.CONNECT, request.timeouts().connect(), failure);
        }
        return failure instanceof ConnectException || failure instanceof SSLException
                ? ConnectionFailures.describe(request.uri(), config.proxy().orElse(null), (IOException) failure)
                : failure;
    }

    @Override
    public void close() {
        exchanges.close();
    }
}
