package io.openaisdk.spi.auth;

import io.openaisdk.spi.http.HttpRequest;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * Authenticates requests.
 *
 * <p>It is called for every attempt, after everything else, so that it sees the request as it is sent, and only for requests to the origin
 * of the platform's base URL. The rules have numbers, and each has a test in {@code openai-spi-tck}.
 *
 * <ul>
 *   <li>CR1: It is safe for use by many threads.
 *   <li>CR2: It returns the request with the headers that authenticate it: method, body and time bounds stay what they are, and so does
 *       every header that it does not set.
 *   <li>CR3: It does not block its caller: what takes time is done by the means of the {@link AuthContext}, and completes the stage later.
 *   <li>CR4: If there is no key or token, the stage fails: with an {@link AuthFailedException}, or with an
 *       {@link java.io.IOException} if a retry may help, an {@link AuthUnavailableException} for example.
 *   <li>CR5: No {@code toString()} and no exception of it holds a key, a token or a signature.
 *   <li>CR6: It works again after a failure.
 *   <li>CR7: After {@link #rejected} it does not send the same key or token again if it has another one, and returns true.
 *   <li>CR8: Canceling the stage of one call affects no other call. The engine cancels it when the call ends or its time is up.
 * </ul>
 */
@FunctionalInterface
public interface Credentials {

    /**
     * Authenticates with a key or token that does not change.
     *
     * @param token the key or token, not empty
     * @return credentials that send it as a bearer token (RFC 6750)
     * @throws IllegalArgumentException if it is empty, or has a control character, such as the line break at the end of a file
     */
    static Credentials bearer(String token) {
        if (token.isBlank()) {
            throw new IllegalArgumentException("The key or token must not be empty");
        }
        if (token.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "The key or token must not have a line break or another control character");
        }
        return bearer(() -> token);
    }

    /**
     * Authenticates with a key or token that may change; after a 401 the supplier is called again, and a changed value is sent once more.
     *
     * @param token supplies the current key or token; it is called for every attempt and must not block for long. For a supplier
     *     that may block there is {@link HeaderCredentials#blocking()}
     * @return credentials that send it as a bearer token (RFC 6750)
     */
    static Credentials bearer(Supplier<String> token) {
        return HeaderCredentials.bearer(token);
    }

    /**
     * Authenticates an attempt.
     *
     * @param request the request as it is going to be sent
     * @param context has the transport, codec and threads of the client
     * @return the request with the headers that authenticate it, at once or later
     */
    CompletionStage<HttpRequest> authenticate(HttpRequest request, AuthContext context);

    /**
     * Takes note that the service responded 401 to a request. It MUST NOT block: for asynchronous calls it runs on the thread of the
     * transport that brings the response.
     *
     * @param request the request as it was sent, authenticated
     * @return whether it has, or can get, another key or token: the request is then sent once more at once, which does not count as a
     *     retry
     */
    default boolean rejected(HttpRequest request) {
        return false;
    }
}
