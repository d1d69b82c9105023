package io.openaisdk.spi.auth;

import io.openaisdk.spi.http.HttpRequest;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * Gives what authenticates requests.
 *
 * <p>It is asked for every attempt, last of all, so that what it sees are the final bytes, and only for requests to the origin of
 * the platform's base URL. The rules have numbers, and each has a test in {@code openai-spi-tck}.
 *
 * <ul>
 *   <li>CR1: It is safe for use by many threads.
 *   <li>CR2: It gives the request back with what authenticates it: method, body and time bounds stay what they are, and so does
 *       every header that it does not set.
 *   <li>CR3: It does not block its caller: what takes time is given later, by the means of the {@link AuthContext}.
 *   <li>CR4: Where there is nothing to authenticate with, the stage fails: with an {@link AuthFailedException}, or with an
 *       {@link java.io.IOException} where trying again may help, an {@link AuthUnavailableException} for example.
 *   <li>CR5: No text form and no exception of it holds a key, a token or a signature.
 *   <li>CR6: It works again after a failure.
 *   <li>CR7: Told that a request was rejected, it does not give the same again where it has something else to give, and says so.
 *   <li>CR8: Canceling what one call was given harms no other call. The engine cancels it when the call ends or its time is up, so that
 *       nothing is waited for in vain.
 * </ul>
 */
@FunctionalInterface
public interface Credentials {

    /**
     * Authenticates with a key or token that does not change.
     *
     * @param token the key or token, not empty
     * @return credentials that send it as a bearer token (RFC 6750)
     * @throws IllegalArgumentException if it is empty
     */
    static Credentials bearer(String token) {
        if (token.isBlank()) {
            throw new IllegalArgumentException("The key or token must not be empty");
        }
        return bearer(() -> token);
    }

    /**
     * Authenticates with a key or token that may change; one that is rejected is asked for again, and sent where it has changed.
     *
     * @param token supplies the key or token of the moment; it is called for every attempt and must not block for long. For one that
     *     may there is {@link HeaderCredentials#blocking()}
     * @return credentials that send it as a bearer token (RFC 6750)
     */
    static Credentials bearer(Supplier<String> token) {
        return HeaderCredentials.bearer(token);
    }

    /**
     * Authenticates an attempt.
     *
     * @param request the request as it is going to be sent
     * @param context what it may use
     * @return the request with what authenticates it, now or later
     */
    CompletionStage<HttpRequest> authenticate(HttpRequest request, AuthContext context);

    /**
     * Is told that the service answered 401 to a request.
     *
     * @param request the request as it was sent, with what was to authenticate it
     * @return whether it has, or can get, something else: the request is then sent once more at once, which counts as no retry
     */
    default boolean rejected(HttpRequest request) {
        return false;
    }
}
