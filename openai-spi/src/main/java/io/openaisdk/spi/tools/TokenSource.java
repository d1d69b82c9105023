package io.openaisdk.spi.tools;

import io.openaisdk.spi.auth.AuthContext;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;

/**
 * Supplies keys or tokens for a {@link TokenCache} to keep; safe for use by many threads.
 *
 * <p>It need not cache anything, and is not called again during a fetch. If it has no token, the stage fails: with an
 * {@link io.openaisdk.spi.auth.AuthFailedException}, or with an {@link java.io.IOException} if a retry may help. A stage
 * that takes longer than the cache waits is canceled.
 */
@FunctionalInterface
public interface TokenSource {

    /**
     * Creates a source from a function that may block, on a thread of the client.
     *
     * @param token returns the current token; the calls that wait for it fail with what it throws. Its thread is
     *     interrupted when it takes longer than the cache waits
     * @return a source
     */
    static TokenSource blocking(Callable<AccessToken> token) {
        return context -> context.callBlocking(token);
    }

    /**
     * Returns the current token; MUST NOT block its caller.
     *
     * @param context has the transport, codec and threads of the client
     * @return the token, at once or later
     */
    CompletionStage<AccessToken> token(AuthContext context);
}
