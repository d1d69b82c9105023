package io.openaisdk.testsupport;

import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.HttpTransport;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A transport that fails before the network, and keeps the request that it was given. */
public final class DeadEnd implements HttpTransport {

    private final IOException failure = new IOException("dead end");
    private @Nullable HttpRequest request;

    private DeadEnd() {}

    /** Returns the request that a call would have sent through the transport; the call is made once, without retries. */
    public static HttpRequest requestOf(Consumer<HttpTransport> call) {
        DeadEnd end = new DeadEnd();
        try {
            call.accept(end);
        } catch (RuntimeException e) {
            if (e.getCause() == end.failure) {
                return Objects.requireNonNull(end.request);
            }
            throw e;
        }
        throw new AssertionError("The call did not fail");
    }

    @Override
    public HttpResponse execute(HttpRequest newRequest) throws IOException {
        request = newRequest;
        throw failure;
    }

    @Override
    public CompletableFuture<AsyncHttpResponse> executeAsync(HttpRequest newRequest) {
        request = newRequest;
        return CompletableFuture.failedFuture(failure);
    }

    @Override
    public void close() {
        // nothing is open
    }
}
