package io.openaisdk.azure;

import io.openaisdk.api.OpenAI;
import io.openaisdk.api.errors.ApiConnectionException;
import io.openaisdk.core.OpenAIClient;
import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.platform.Platform;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A way that ends before the network: keeps what would have been sent. */
final class DeadEnd implements HttpTransport {

    private @Nullable HttpRequest request;

    /** Makes a call, and gives what would have been sent. */
    static HttpRequest requestOf(Platform platform, Consumer<OpenAI> call) {
        DeadEnd end = new DeadEnd();
        try (OpenAI client = OpenAIClient.builder()
                .platform(platform)
                .transport(end)
                .maxRetries(0)
                .build()) {
            call.accept(client);
        } catch (ApiConnectionException e) {
            return end.request();
        }
        throw new AssertionError("The call did not fail");
    }

    /** What would have been sent. */
    HttpRequest request() {
        return Objects.requireNonNull(request);
    }

    @Override
    public HttpResponse execute(HttpRequest newRequest) throws IOException {
        request = newRequest;
        throw new IOException("dead end");
    }

    @Override
    public CompletableFuture<AsyncHttpResponse> executeAsync(HttpRequest newRequest) {
        request = newRequest;
        return CompletableFuture.failedFuture(new IOException("dead end"));
    }

    @Override
    public void close() {
        // nothing is open
    }
}
