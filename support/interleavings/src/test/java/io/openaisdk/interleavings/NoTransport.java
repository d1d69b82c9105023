package io.openaisdk.interleavings;

import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.HttpTransport;
import java.util.concurrent.CompletableFuture;

/** Sends nothing. */
final class NoTransport implements HttpTransport {

    @Override
    public HttpResponse execute(HttpRequest request) {
        throw new AssertionError("Nothing is sent");
    }

    @Override
    public CompletableFuture<AsyncHttpResponse> executeAsync(HttpRequest request) {
        throw new AssertionError("Nothing is sent");
    }

    @Override
    public void close() {
        // nothing is open
    }
}
