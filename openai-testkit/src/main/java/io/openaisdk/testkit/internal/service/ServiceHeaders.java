package io.openaisdk.testkit.internal.service;

import io.openaisdk.testkit.internal.wire.HttpReply;
import java.util.Map;

/** Adds the headers that every answer of the service has. */
final class ServiceHeaders {

    private static final Map<String, String> FIXED = Map.of(
            "openai-version", "2020-10-01",
            "openai-organization", "org-testkit",
            "x-ratelimit-limit-requests", "10000",
            "x-ratelimit-remaining-requests", "9999",
            "x-ratelimit-reset-requests", "6ms",
            "x-ratelimit-limit-tokens", "2000000",
            "x-ratelimit-remaining-tokens", "1999000",
            "x-ratelimit-reset-tokens", "30ms");

    private ServiceHeaders() {}

    /** Adds the usual headers, which those of a rule replace. */
    static HttpReply add(HttpReply reply, String requestId, long millis) {
        Map<String, String> own = Map.of("x-request-id", requestId, "openai-processing-ms", Long.toString(millis));
        return reply.withHeaders(FIXED)
                .withHeaders(own)
                .withHeaders(reply.delivery().headers());
    }
}
