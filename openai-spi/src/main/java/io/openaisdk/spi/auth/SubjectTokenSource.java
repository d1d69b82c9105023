package io.openaisdk.spi.auth;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Gives the token by which a workload proves who it is, to be exchanged for one that the API takes.
 *
 * <p>The rules:
 *
 * <ul>
 *   <li>It is safe for use by many threads.
 *   <li>It is asked for every exchange and gives what is valid now; it need not keep anything.
 *   <li>It does not block its caller: what waits, waits on {@link AuthContext#executor()} or the transport.
 *   <li>A token that is not to be had is a failure of the stage, not an empty token and not {@code null}: an {@link
 *       AuthFailedException}, or an {@link java.io.IOException} where trying again may help.
 *   <li>No text form and no exception of it holds a token.
 *   <li>It works again after a failure.
 * </ul>
 */
@FunctionalInterface
public interface SubjectTokenSource {

    /**
     * Asks for the token in a way that may block, on a thread of the client.
     *
     * @param type what kind of tokens they are
     * @param token gives the token of the moment
     * @return a source
     */
    static SubjectTokenSource blocking(SubjectToken.Type type, Callable<String> token) {
        return context -> {
            CompletableFuture<SubjectToken> result = new CompletableFuture<>();
            context.executor().execute(() -> {
                try {
                    result.complete(new SubjectToken(token.call(), type));
                } catch (Throwable e) {
                    result.completeExceptionally(e);
                }
            });
            return result;
        };
    }

    /**
     * Gives the token of the moment.
     *
     * @param context what it may use
     * @return the token, now or later
     */
    CompletionStage<SubjectToken> token(AuthContext context);
}
