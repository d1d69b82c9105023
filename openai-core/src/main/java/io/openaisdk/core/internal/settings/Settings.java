package io.openaisdk.core.internal.settings;

import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpTimeouts;
import io.openaisdk.spi.platform.Platform;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a client, or a copy of it with other options, does its calls with.
 *
 * @param platform where the API is served
 * @param apiCredentials authenticates ordinary operations
 * @param adminCredentials authenticates operations of administrators
 * @param headers are sent with every call
 * @param omittedHeaders are not sent although the SDK would; in lower case
 * @param query is added to every call
 * @param connectTimeout bounds setting up a connection
 * @param idleTimeout bounds silence
 * @param attemptTimeout bounds one attempt
 * @param totalTimeout bounds a whole call
 * @param retries decides on retries where the client has no strategy of its own
 * @param idempotencyKeys whether calls that create something say which attempts are one call
 * @param limits how large answers may be
 * @param fallbacks what calls are made with when they have failed, in this order
 */
public record Settings(
        Platform platform,
        Optional<Credentials> apiCredentials,
        Optional<Credentials> adminCredentials,
        HttpHeaders headers,
        Set<String> omittedHeaders,
        Map<String, List<String>> query,
        Duration connectTimeout,
        Duration idleTimeout,
        Duration attemptTimeout,
        Duration totalTimeout,
        DefaultRetryStrategy retries,
        boolean idempotencyKeys,
        Limits limits,
        List<FallbackTarget> fallbacks) {

    /** The time for a connection. */
    public static final Duration DEFAULT_CONNECT_TIMEOUT = Duration.ofSeconds(10);

    /** The time for an attempt, and for silence: long responses take minutes before their first byte. */
    public static final Duration DEFAULT_TIMEOUT = Duration.ofMinutes(10);

    /** The time for a whole call: enough for all attempts of the default, and for the waits between them. */
    public static final Duration DEFAULT_TOTAL_TIMEOUT = Duration.ofMinutes(35);

    /** How often a call is repeated. */
    public static final int DEFAULT_MAX_RETRIES = 2;

    /** How long the service may ask to wait. */
    public static final Duration DEFAULT_MAX_RETRY_AFTER = Duration.ofMinutes(2);

    /** Shows no values of headers and parameters, and not the address with its query: each may be a secret. */
    @Override
    public String toString() {
        return "Settings[" + platform.name() + ", " + headers + ", query " + query.keySet() + "]";
    }

    /**
     * Gives the address of the API to show.
     *
     * @return the base URL without its query string, which may hold a secret
     */
    public String address() {
        return platform.baseUrl().toString().replaceFirst("[?#].*", "");
    }

    /**
     * Returns the time bounds of a request.
     *
     * @param streaming whether its response is bounded to its head only
     * @return the bounds, in the terms of transports
     */
    public HttpTimeouts timeouts(boolean streaming) {
        return new HttpTimeouts(connectTimeout, idleTimeout, attemptTimeout, streaming);
    }
}
