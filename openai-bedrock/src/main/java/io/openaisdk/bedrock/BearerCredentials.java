package io.openaisdk.bedrock;

import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.auth.AuthFailedException;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.http.HttpRequest;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sends a key of Bedrock, asked for at every attempt, where it may be waited for. */
final class BearerCredentials implements Credentials {

    private final String origin;
    private final Supplier<String> token;

    /**
     * Takes keys from a supplier.
     *
     * @param origin what messages call it
     * @param token gives the key of the moment
     */
    BearerCredentials(String origin, Supplier<String> token) {
        this.origin = origin;
        this.token = token;
    }

    @Override
    public CompletionStage<HttpRequest> authenticate(HttpRequest request, AuthContext context) {
        return context.callBlocking(() -> request.withHeader("Authorization", "Bearer " + current()));
    }

    private String current() {
        @Nullable String current;
        try {
            current = token.get();
        } catch (RuntimeException e) {
            throw new AuthFailedException(origin + " failed: " + e.getClass().getName(), e);
        }
        if (current == null || current.isBlank()) {
            throw new AuthFailedException(origin + " has no key to give", null);
        }
        return current;
    }

    @Override
    public String toString() {
        return "Credentials[bearer]";
    }
}
