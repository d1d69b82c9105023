package io.openaisdk.core.internal.settings;

import io.openaisdk.api.ClientOption;
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
 * The settings of the calls of a client, or of a copy of it with other options.
 *
 * @param platform where the API is served
 * @param apiCredentials authenticates ordinary operations
 * @param adminCredentials authenticates operations of administrators
 * @param headers are sent with every call
 * @param omittedHeaders the names of headers that are not sent although the SDK would send them; in lower case
 * @param query is added to every call
 * @param options the options that have been set, with which copies begin
 * @param timeouts bound a request
 * @param streamTimeouts bound a request whose response is a stream of events or a binary body
 * @param totalTimeout bounds a whole call
 * @param retries decides on retries where the client has no strategy of its own
 * @param idempotencyKeys whether calls by POST have an {@code Idempotency-Key}
 * @param limits how large responses may be
 * @param fallbacks are tried in this order when a call has failed
 */
public record Settings(
        Platform platform,
        Optional<Credentials> apiCredentials,
        Optional<Credentials> adminCredentials,
        HttpHeaders headers,
        Set<String> omittedHeaders,
        Map<String, List<String>> query,
        Map<ClientOption<?>, Object> options,
        HttpTimeouts timeouts,
        HttpTimeouts streamTimeouts,
        Duration totalTimeout,
        DefaultRetryStrategy retries,
        boolean idempotencyKeys,
        Limits limits,
        List<FallbackTarget> fallbacks) {

    /** Shows no values of headers and parameters, and not the address with its query: each may be a secret. */
    @Override
    public String toString() {
        return "Settings[" + platform.name() + ", " + headers + ", query " + query.keySet() + "]";
    }

    /**
     * Returns the address of the API for {@code toString()}.
     *
     * @return the base URL without its query string, which may hold a secret
     */
    public String address() {
        return platform.baseUrl().toString().replaceFirst("[?#].*", "");
    }

    /**
     * {@return the maximum time of one attempt; zero for no bound}
     */
    public Duration attemptTimeout() {
        return timeouts.total();
    }
}
