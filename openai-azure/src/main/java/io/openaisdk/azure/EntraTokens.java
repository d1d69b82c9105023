package io.openaisdk.azure;

import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.auth.AuthFailedException;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.tools.AccessToken;
import io.openaisdk.spi.tools.CachedCredentials;
import io.openaisdk.spi.tools.TokenCache;
import io.openaisdk.spi.tools.TokenSource;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Tokens of a credential of azure-core, which is not needed as long as this class is not. */
final class EntraTokens implements TokenSource {

    /** So long before its end a token is not used any more: the request has to arrive, and clocks differ. */
    private static final Duration MARGIN = Duration.ofMinutes(2);

    /** Together with the margin this is five minutes before the end of a token, when Azure's own libraries get another. */
    private static final Duration REFRESH_BUFFER = Duration.ofMinutes(3);

    /** What has less than the margin left serves the calls that wait for it, and no others. */
    private static final Duration SHORTEST = Duration.ofNanos(1);

    private final TokenCredential credential;
    private final TokenRequestContext wanted;
    private final InstantSource clock;

    EntraTokens(TokenCredential credential, String scope, InstantSource clock) {
        this.credential = credential;
        this.wanted = new TokenRequestContext().addScopes(scope);
        this.clock = clock;
    }

    /** Keeps the tokens of a credential, and sends them. */
    static Credentials credentials(TokenCredential credential, String scope) {
        return credentials(cache(new EntraTokens(credential, scope, InstantSource.system()))
                .build());
    }

    static Credentials credentials(TokenCache cache) {
        return CachedCredentials.of(cache).named("Entra ID");
    }

    static TokenCache.Builder cache(EntraTokens tokens) {
        return TokenCache.builder(tokens).refreshBuffer(REFRESH_BUFFER);
    }

    /** Waits on a thread of the client: what a credential does before its first wait may take long, too. */
    @Override
    public CompletionStage<AccessToken> token(AuthContext context) {
        return context.callBlocking(this::waitForToken);
    }

    private AccessToken waitForToken() throws Exception {
        CompletableFuture<com.azure.core.credential.AccessToken> coming = null;
        try {
            coming = credential.getToken(wanted).toFuture();
            return checked(coming.get());
        } catch (ExecutionException e) {
            throw failure(Objects.requireNonNull(e.getCause()));
        } catch (AuthFailedException e) {
            throw e;
        } catch (RuntimeException e) {
            throw failure(e);
        } finally {
            if (coming != null) {
                coming.cancel(true); // has an effect where this thread was interrupted
            }
        }
    }

    private AccessToken checked(com.azure.core.credential.@Nullable AccessToken token) {
        if (token == null || token.getToken() == null || token.getToken().isBlank()) {
            throw new AuthFailedException("The token credential has no token to give", null);
        }
        Duration left = Duration.between(clock.instant(), token.getExpiresAt().toInstant())
                .minus(MARGIN);
        return AccessToken.of(token.getToken(), left.compareTo(SHORTEST) < 0 ? SHORTEST : left);
    }

    /** Tells what may pass, such as a broken connection, from a refusal. */
    private static Exception failure(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof IOException) {
                return new IOException("The token credential could not reach its issuer", failure);
            }
        }
        return new AuthFailedException(
                "The token credential failed: " + failure.getClass().getName(), failure);
    }
}
