package io.openaisdk.azure;

import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.auth.AuthFailedException;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.http.HttpRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sends a key of the resource, asked for at every attempt. */
final class ApiKeyCredentials implements Credentials {

    static final String HEADER = "api-key";

    private final Supplier<String> key;

    ApiKeyCredentials(Supplier<String> key) {
        this.key = key;
    }

    @Override
    public CompletionStage<HttpRequest> authenticate(HttpRequest request, AuthContext context) {
        @Nullable String current = key.get();
        return current == null || current.isBlank()
                ? CompletableFuture.failedFuture(
                        new AuthFailedException("What was given to apiKey(...) has no key to give", null))
                : CompletableFuture.completedFuture(request.withHeader(HEADER, current));
    }

    @Override
    public String toString() {
        return "Credentials[api-key]";
    }
}
