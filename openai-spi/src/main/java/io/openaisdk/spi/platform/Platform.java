package io.openaisdk.spi.platform;

import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.http.HttpRequest;
import java.net.URI;
import java.util.Optional;

/**
 * A place where the API is served; safe for use by many threads.
 *
 * <ol>
 *   <li>It makes no calls and does not block, and for the same values it returns the same request.
 *   <li>{@link #prepare} is asked once per call, before the first attempt and before authentication.
 *   <li>{@link #prepare} refuses what the platform cannot serve with an {@link IllegalArgumentException} whose message says what
 *       to do instead: nothing is sent, and no credentials are asked for.
 *   <li>A query string of {@link #baseUrl} is sent with every request; what a client or a call sets wins over it.
 * </ol>
 */
public interface Platform {

    /**
     * Gives a short name for telemetry.
     *
     * @return for example {@code openai}
     */
    String name();

    /**
     * Gives the address that the paths of operations are appended to.
     *
     * @return an absolute address
     */
    URI baseUrl();

    /**
     * Gives what authenticates requests to this platform.
     *
     * @return credentials; empty to use the key of the client
     */
    Optional<Credentials> credentials();

    /**
     * Gives a request the form it has on this platform.
     *
     * @param call what is called
     * @param request the request as it would be sent, with its whole address, which may be elsewhere than the base URL
     * @return the request to be sent
     * @throws IllegalArgumentException if the platform does not serve it
     */
    HttpRequest prepare(CallInfo call, HttpRequest request);
}
