package io.openaisdk.spi.auth;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;

/**
 * Gives the token by which a workload proves who it is, to be exchanged for one that the API takes.
 *
 * <p>The rules have numbers, and each has a test in {@code openai-spi-tck}.
 *
 * <ul>
 *   <li>ST1: It is safe for use by many threads.
 *   <li>ST2: It is asked for every exchange and gives what is valid now; it need not keep anything.
 *   <li>ST3: It does not block its caller: what waits, waits on {@link AuthContext#executor()} or the transport.
 *   <li>ST4: A token that is not to be had is a failure of the stage, not an empty token and not {@code null}: an {@link
 *       AuthFailedException}, or an {@link java.io.IOException} where trying again may help.
 *   <li>ST5: No text form and no exception of it holds a token.
 *   <li>ST6: It works again after a failure.
 * </ul>
 */
@FunctionalInterface
public interface SubjectTokenSource {

    /**
     * Asks for the token in a way that may block, on a thread of the client.
     *
     * @param type what kind of tokens they are
     * @param token gives the token of the moment; what it throws is what the exchange fails with, and so is an {@link
     *     AuthFailedException} where it gives none or an empty one
     * @return a source
     */
    static SubjectTokenSource blocking(SubjectToken.Type type, Callable<String> token) {
        return context -> context.callBlocking(() -> {
            String value = token.call();
            if (value == null || value.isBlank()) {
                throw new AuthFailedException("The subject token is empty", null);
            }
            return new SubjectToken(value, type);
        });
    }

    /**
     * Gives the token of the moment.
     *
     * @param context what it may use
     * @return the token, now or later
     */
    CompletionStage<SubjectToken> token(AuthContext context);
}
