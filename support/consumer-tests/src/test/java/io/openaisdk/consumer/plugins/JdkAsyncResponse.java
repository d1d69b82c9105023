package io.openaisdk.consumer.plugins;

import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpHeaders;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;

/** An answer as the client of the JDK gives it. */
final class JdkAsyncResponse implements AsyncHttpResponse {

    private final int status;
    private final HttpHeaders headers;
    private final JdkBody body;
    private final JdkExchange exchange;

    JdkAsyncResponse(java.net.http.HttpResponse<?> response, JdkBody body, JdkExchange exchange) {
        this.status = response.statusCode();
        this.body = body;
        this.exchange = exchange;
        HttpHeaders.Builder copy = HttpHeaders.builder();
        response.headers().map().forEach((name, values) -> values.forEach(value -> copy.add(name, value)));
        this.headers = copy.build();
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public HttpHeaders headers() {
        return headers;
    }

    @Override
    public Flow.Publisher<ByteBuffer> body() {
        return body;
    }

    @Override
    public void close() {
        exchange.end(new IOException("The response was closed"));
    }
}
