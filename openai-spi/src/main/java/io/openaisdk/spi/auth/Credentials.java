package io.openaisdk.spi.auth;

import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * Gives what authenticates requests.
 *
 * <p>It is asked for every attempt, last of all, so that what it sees are the final bytes, and only for requests to the origin of
 * the platform's base URL. The rules:
 *
 * <ul>
 *   <li>It is safe for use by many threads.
 *   <li>It gives the request back with what authenticates it: method, body and time bounds stay what they are, and so does
 *       every header that it does not set.
 *   <li>It does not block its caller: what takes time is given later, by the means of the {@link AuthContext}.
 *   <li>Where there is nothing to authenticate with, the stage fails: with an {@link AuthFailedException}, or with an {@link
 *       java.io.IOException} where trying again may help.
 *   <li>No text form and no exception of it holds a key, a token or a signature.
 *   <li>It works again after a failure.
 *   <li>Told that a request was rejected, it does not give the same again where it has something else to give, and says so.
 * </ul>
 */
@FunctionalInterface
public interface Credentials {

    /**
     * Authenticates with a key or token that does not change.
     *
     * @param token the key or token
     * @return credentials that send it as a bearer token (RFC 6750)
     */
    static Credentials bearer(String token) {
        return bearer(() -> token);
    }

    /**
     * Authenticates with a key or token that may change.
     *
     * @param token gives the key or token of the moment; it is called for every attempt and must not block for long
     * @return credentials that send it as a bearer token (RFC 6750)
     */
    static Credentials bearer(Supplier<String> token) {
        return new Credentials() {
            @Override
            public CompletionStage<HttpRequest> authenticate(HttpRequest request, AuthContext context) {
                HttpHeaders headers = request.headers();
                return CompletableFuture.completedFuture(request.withHeaders(headers.toBuilder()
                        .set("Authorization", "Bearer " + token.get())
                        .build()));
            }

            @Override
            public String toString() {
                return "Credentials[bearer]";
            }
        };
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
