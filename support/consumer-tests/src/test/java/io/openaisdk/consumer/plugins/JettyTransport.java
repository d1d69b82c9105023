package io.openaisdk.consumer.plugins;

import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.ProxyConfig;
import io.openaisdk.spi.http.TransportConfig;
import io.openaisdk.spi.tools.AsyncExchange;
import io.openaisdk.spi.tools.AsyncExchanges;
import io.openaisdk.spi.tools.BlockingCalls;
import io.openaisdk.spi.tools.ConnectionFailures;
import io.openaisdk.spi.tools.RequestHeaders;
import io.openaisdk.spi.tools.ResponseBody;
import io.openaisdk.spi.tools.ResponseHeaders;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.HttpResponseException;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.io.EofException;

/** Sends requests with Jetty's HTTP client. */
final class JettyTransport implements HttpTransport {

    private final TransportConfig config;
    private final AsyncExchanges exchanges;
    private final HttpClient client;

    JettyTransport(TransportConfig config) {
        this.config = config;
        this.exchanges = new AsyncExchanges(config, "jetty-transport-");
        this.client = JettyClients.start(config, exchanges.workers());
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
        AtomicBoolean connected = new AtomicBoolean();
        CompletableFuture<ResponseBody> body = new CompletableFuture<>();
        Request message = message(exchange.request());
        exchange.body().ifPresent(content -> message.body(new JettyUpload(exchange.request(), content)));
        exchange.whenCut(() -> message.abort(new IOException("The exchange has ended")));
        message.onRequestCommit(committed -> {
                    connected.set(true);
                    exchange.connected();
                })
                .onResponseBegin(response -> connected.set(true))
                .onResponseHeaders(
                        response -> body.complete(exchange.responded(response.getStatus(), headers(response))))
                .onResponseContentSource(
                        (response, source) -> body.thenAccept(taken -> new JettyBody(exchange, taken, source).start()))
                .send(result -> {
                    if (result.isSucceeded()) {
                        body.thenAccept(ResponseBody::ended);
                    } else {
                        exchange.fail(reported(result.getFailure(), exchange.request(), connected.get()));
                    }
                });
    }

    private Request message(HttpRequest request) {
        Request message = client.newRequest(request.uri()).method(request.method());
        message.headers(headers -> {
            RequestHeaders.forEach(request, (name, value) -> headers.add(name, ascii(name, value)));
            if (request.body().isEmpty() && RequestHeaders.sendEmptyBody(request.method(), request.headers())) {
                headers.put("Content-Length", "0");
            }
        });
        return message;
    }

    private static String ascii(String name, String value) {
        if (value.chars().anyMatch(c -> c > '~')) {
            throw new IllegalArgumentException("Jetty does not send header " + name + " in UTF-8");
        }
        return value;
    }

    private static ResponseHeaders headers(Response response) {
        ResponseHeaders headers = new ResponseHeaders();
        response.getHeaders().forEach(field -> headers.add(field.getName(), field.getValue()));
        return headers;
    }

    /** Says in the words of the rules why there is no response. */
    private Throwable reported(Throwable failure, HttpRequest request, boolean connected) {
        ProxyConfig proxy = config.proxy().orElse(null);
        if (!connected && failure instanceof HttpResponseException refused) {
            return ConnectionFailures.noTunnel(
                    request.uri(), refused.getResponse().getStatus());
        }
        if (!connected
                && failure instanceof EofException
                && request.uri().getScheme().equals("https")) {
            return ConnectionFailures.describe(request.uri(), new SSLException("The connection ended", failure));
        }
        if (failure instanceof ConnectException
                || failure instanceof UnknownHostException
                || failure instanceof SSLException) {
            return ConnectionFailures.describe(request.uri(), proxy, (IOException) failure);
        }
        return failure instanceof IOException ? failure : new IOException(failure.toString(), failure);
    }

    @Override
    public void close() {
        exchanges.close();
        JettyClients.stop(client);
    }
}
