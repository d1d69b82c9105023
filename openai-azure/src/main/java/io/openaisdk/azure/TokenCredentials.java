package io.openaisdk.azure;

import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.auth.AuthFailedException;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.http.HttpRequest;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sends a token of Entra ID, asked for at every attempt; suppliers of Azure's own libraries wait for the network. */
final class TokenCredentials implements Credentials {

    private final Supplier<String> token;

    TokenCredentials(Supplier<String> token) {
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
            throw new AuthFailedException(
                    "What was given to token(...) failed: " + e.getClass().getName(), e);
        }
        if (current == null || current.isBlank()) {
            throw new AuthFailedException("What was given to token(...) has no token to give", null);
        }
        return current;
    }

    @Override
    public String toString() {
        return "Credentials[token]";
    }
}
