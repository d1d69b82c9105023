package io.openaisdk.core.internal.call;

import io.openaisdk.api.Headers;
import io.openaisdk.api.HttpInfo;
import io.openaisdk.api.RateLimits;
import io.openaisdk.spi.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts of an answer; what they say is worked out when it is asked for. */
record HttpFacts(int status, HttpHeaders httpHeaders, int attempts) implements HttpInfo {

    @Override
    public Headers headers() {
        return new Headers() {
            @Override
            public Optional<String> first(String name) {
                return httpHeaders.first(name);
            }

            @Override
            public List<String> all(String name) {
                return httpHeaders.all(name);
            }

            @Override
            public Map<String, List<String>> asMap() {
                return httpHeaders.asMap();
            }

            @Override
            public String toString() {
                return httpHeaders.toString();
            }
        };
    }

    @Override
    public Optional<String> requestId() {
        return httpHeaders.first("x-request-id");
    }

    @Override
    public RateLimits rateLimits() {
        return RateLimits.fromHeaders(httpHeaders::first);
    }
}
