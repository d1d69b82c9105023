package io.openaisdk.spi.tck.observe;

import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.ConnectionCounts;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.HttpTransport;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** A transport that may be asked for its connections, and notes everything else. */
final class CountedTransport implements HttpTransport {

    private final AtomicInteger misuses = new AtomicInteger();

    int misuses() {
        return misuses.get();
    }

    @Override
    public HttpResponse execute(HttpRequest request) throws IOException {
        misuses.incrementAndGet();
        throw new IOException("An observer sends nothing");
    }

    @Override
    public CompletableFuture<AsyncHttpResponse> executeAsync(HttpRequest request) {
        misuses.incrementAndGet();
        return CompletableFuture.failedFuture(new IOException("An observer sends nothing"));
    }

    @Override
    public Optional<ConnectionCounts> connections() {
        return Optional.of(new ConnectionCounts(3, 2, 1, 10));
    }

    @Override
    public void close() {
        misuses.incrementAndGet();
    }
}
