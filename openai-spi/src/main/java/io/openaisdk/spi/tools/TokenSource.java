package io.openaisdk.spi.tools;

import io.openaisdk.spi.auth.AuthContext;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;

/**
 * Supplies keys or tokens for a {@link TokenCache} to keep; safe for use by many threads.
 *
 * <p>It need not keep anything, and is not asked again while a fetch goes on. Where it has none, the stage fails: with an
 * {@link io.openaisdk.spi.auth.AuthFailedException}, or with an {@link java.io.IOException} where trying again may help. A stage
 * that takes longer than the cache waits is canceled.
 */
@FunctionalInterface
public interface TokenSource {

    /**
     * Creates a source from a function that may block, on a thread of the client.
     *
     * @param token returns the token of the moment; what it throws is what the calls that wait for it fail with. Its thread is
     *     interrupted when it takes longer than the cache waits
     * @return a source
     */
    static TokenSource blocking(Callable<AccessToken> token) {
        return context -> context.callBlocking(token);
    }

    /**
     * Returns the token of the moment; MUST NOT block its caller.
     *
     * @param context what it may use
     * @return the token, now or later
     */
    CompletionStage<AccessToken> token(AuthContext context);
}
