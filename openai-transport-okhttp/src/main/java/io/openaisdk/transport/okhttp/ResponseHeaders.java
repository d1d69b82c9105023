package io.openaisdk.transport.okhttp;

import io.openaisdk.spi.http.HttpHeaders;
import okhttp3.Headers;

/** Turns OkHttp's headers of an answer into those of the SDK. */
final class ResponseHeaders {

    private ResponseHeaders() {}

    static HttpHeaders of(Headers headers) {
        HttpHeaders.Builder builder = HttpHeaders.builder();
        for (int i = 0; i < headers.size(); i++) {
            add(builder, headers.name(i), headers.value(i));
        }
        return builder.build();
    }

    private static void add(HttpHeaders.Builder builder, String name, String value) {
        try {
            builder.add(name, value);
        } catch (IllegalArgumentException e) {
            // A header that breaks the rules is of no use, but no reason to lose the answer.
            return;
        }
    }
}
