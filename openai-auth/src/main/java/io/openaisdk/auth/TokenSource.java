package io.openaisdk.auth;

import io.openaisdk.spi.auth.AuthContext;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;

/**
 * Gives keys or tokens that the API takes, for {@link CachedCredentials} to keep; safe for use by many threads.
 *
 * <p>It need not keep anything, and is not asked again while it has not answered. Where it has none, the stage fails: with an
 * {@link io.openaisdk.spi.auth.AuthFailedException}, or with an {@link java.io.IOException} where trying again may help.
 */
@FunctionalInterface
public interface TokenSource {

    /**
     * Asks for the token in a way that may block, on a thread of the client.
     *
     * @param token gives the token of the moment; what it throws is what the calls that wait for it fail with
     * @return a source
     */
    static TokenSource blocking(Callable<AccessToken> token) {
        return context -> context.callBlocking(token);
    }

    /**
     * Gives the token of the moment; it must not block its caller.
     *
     * @param context what it may use
     * @return the token, now or later
     */
    CompletionStage<AccessToken> token(AuthContext context);
}
