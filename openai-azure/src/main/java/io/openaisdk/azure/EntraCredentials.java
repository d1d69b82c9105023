package io.openaisdk.azure;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.auth.AuthFailedException;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.http.HttpRequest;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Sends tokens of a credential of azure-core, which is not needed as long as this class is not.
 *
 * <p>A token is kept until shortly before it expires, and however many calls need a new one, it is asked for once.
 */
final class EntraCredentials implements Credentials {

    /** So long before its end a token is not used any more: the request has to arrive, and clocks differ. */
    private static final Duration MARGIN = Duration.ofMinutes(2);

    private final TokenCredential credential;
    private final TokenRequestContext wanted;
    private final InstantSource clock;
    private @Nullable AccessToken kept;
    private @Nullable CompletableFuture<AccessToken> coming;

    EntraCredentials(TokenCredential credential, String scope, InstantSource clock) {
        this.credential = credential;
        this.wanted = new TokenRequestContext().addScopes(scope);
        this.clock = clock;
    }

    @Override
    public CompletionStage<HttpRequest> authenticate(HttpRequest request, AuthContext context) {
        return token(context).thenApply(token -> request.withHeader("Authorization", header(token)));
    }

    @Override
    public synchronized boolean rejected(HttpRequest request) {
        String sent = request.headers().firstOrNull("Authorization");
        if (sent == null) {
            return false; // a key of the caller's own
        }
        if (kept != null && header(kept).equals(sent)) {
            kept = null;
        }
        return true;
    }

    private synchronized CompletableFuture<AccessToken> token(AuthContext context) {
        if (kept != null
                && clock.instant().isBefore(kept.getExpiresAt().toInstant().minus(MARGIN))) {
            return CompletableFuture.completedFuture(kept);
        }
        if (coming != null) {
            return coming;
        }
        CompletableFuture<AccessToken> asked = ask(context);
        coming = asked;
        asked.whenComplete((token, error) -> arrived(token));
        return asked;
    }

    private synchronized void arrived(@Nullable AccessToken token) {
        kept = token;
        coming = null;
    }

    /** Subscribes on a thread of the client: what a credential does before its first wait may take long. */
    private CompletableFuture<AccessToken> ask(AuthContext context) {
        return context.callBlocking(() -> credential.getToken(wanted).toFuture())
                .thenCompose(future -> future)
                .handle(EntraCredentials::checked)
                .toCompletableFuture();
    }

    private static AccessToken checked(@Nullable AccessToken token, @Nullable Throwable error) {
        if (error != null) {
            throw new CompletionException(failure(error));
        }
        if (token == null || token.getToken() == null || token.getToken().isBlank()) {
            throw new AuthFailedException("The token credential has no token to give", null);
        }
        return token;
    }

    /** Tells what may pass, such as a broken connection, from a refusal. */
    private static Exception failure(Throwable error) {
        Throwable cause = error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof IOException) {
                return new IOException("The token credential could not reach its issuer", cause);
            }
        }
        return new AuthFailedException(
                "The token credential failed: " + cause.getClass().getName(), cause);
    }

    private static String header(AccessToken token) {
        return "Bearer " + token.getToken();
    }

    @Override
    public String toString() {
        return "Credentials[Entra ID]";
    }
}
