package io.openaisdk.spi.auth;

import io.openaisdk.spi.http.HttpRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** Sends what a supplier gives as a bearer token. */
final class BearerCredentials implements Credentials {

    private static final String HEADER = "Authorization";

    private final Supplier<String> token;

    BearerCredentials(Supplier<String> token) {
        this.token = token;
    }

    @Override
    public CompletionStage<HttpRequest> authenticate(HttpRequest request, AuthContext context) {
        try {
            return CompletableFuture.completedFuture(request.withHeader(HEADER, header()));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public boolean rejected(HttpRequest request) {
        try {
            return !header().equals(request.headers().firstOrNull(HEADER));
        } catch (RuntimeException e) {
            return false; // there is nothing else to send, and the rejection says more to the caller than this
        }
    }

    private String header() {
        String value = token.get();
        if (value == null || value.isBlank()) {
            throw new AuthFailedException("There is no key: the supplier gave an empty one", null);
        }
        return "Bearer " + value;
    }

    @Override
    public String toString() {
        return "Credentials[bearer]";
    }
}
