package io.openaisdk.transport.jdk;

import io.openaisdk.spi.http.ProxyConfig;
import io.openaisdk.spi.tools.AsyncExchange;
import io.openaisdk.spi.tools.ConnectionFailures;
import io.openaisdk.spi.tools.ResponseHeaders;
import java.io.IOException;
import java.net.http.HttpClient.Version;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.ResponseInfo;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** One request on its way through the client of the JDK. */
final class JdkExchange {

    private static final int NO_CONTENT = 204;

    private final AsyncExchange exchange;
    private final Clients.Use use;
    private final @Nullable ProxyConfig proxy;
    private final RequestBody body;

    JdkExchange(AsyncExchange exchange, Clients.Use use, Executor workers, @Nullable ProxyConfig proxy) {
        this.exchange = exchange;
        this.use = use;
        this.proxy = proxy;
        this.body =
                new RequestBody(exchange, workers, use.client().authenticator().isPresent());
        exchange.whenCut(use::end);
    }

    void send() {
        CompletableFuture<HttpResponse<ReceivedBody>> sent = use.client()
                .sendAsync(Requests.of(exchange.request(), body, use.client().version(), proxy), this::received);
        exchange.whenCut(() -> sent.cancel(true));
        var unused = sent.whenComplete(this::sent);
    }

    private void sent(@Nullable HttpResponse<@Nullable ReceivedBody> response, @Nullable Throwable failure) {
        ReceivedBody received = response == null ? null : response.body();
        if (received != null) {
            received.complete();
        } else if (response != null) {
            // Nothing was received: it is that of a proxy that wants a password before it opens a tunnel.
            exchange.fail(ConnectionFailures.noTunnel(exchange.request().uri(), response.statusCode()));
        } else if (failure != null) {
            exchange.fail(SendFailures.describe(failure, use.client(), exchange.request(), body, proxy));
        }
    }

    /** Takes the headers where they arrive: the future would bring them to a thread that the whole JVM shares. */
    private ReceivedBody received(ResponseInfo info) {
        if (info.version() == Version.HTTP_1_1
                && info.headers().firstValue("Transfer-Encoding").isPresent()
                && info.headers().firstValue("Content-Length").isPresent()) {
            exchange.fail(
                    new IOException(
                            "The response has chunks and a Content-Length, of which the HTTP client of the JDK takes the wrong one"));
        }
        ResponseHeaders headers = new ResponseHeaders();
        info.headers().map().forEach((name, values) -> values.forEach(value -> headers.add(name, value)));
        return new ReceivedBody(
                exchange, use, exchange.responded(info.statusCode(), headers), info.statusCode() == NO_CONTENT);
    }
}
