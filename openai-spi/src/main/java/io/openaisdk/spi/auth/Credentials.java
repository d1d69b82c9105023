package io.openaisdk.spi.auth;

import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * Gives what authenticates requests; safe for use by many threads.
 *
 * <ol>
 *   <li>It is asked for every attempt, last of all: what it sees are the final bytes.
 *   <li>It never blocks the caller for long: what takes time is given later.
 *   <li>No text form and no exception of it holds a key, a token or a signature.
 *   <li>It is only asked for requests to the origin of the platform's base URL.
 * </ol>
 */
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
            public CompletionStage<HttpRequest> authenticate(HttpRequest request) {
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
     * @return the request with what authenticates it, now or later; a failure ends the call
     */
    CompletionStage<HttpRequest> authenticate(HttpRequest request);
}
