package io.openaisdk.transport.okhttp;

import okhttp3.Response;

/** Keeps OkHttp from repeating a request by itself, as it does once when it sees a 503 with {@code Retry-After: 0}. */
final class HiddenRetryAfter {

    private static final String SEEN_BY_OKHTTP = "Retry-After";
    private static final String HIDDEN = "OpenAI-SDK-Hidden-Retry-After";

    private HiddenRetryAfter() {}

    static Response hide(Response response) {
        return response.code() == 503 ? rename(response, SEEN_BY_OKHTTP, HIDDEN) : response;
    }

    static Response show(Response response) {
        return response.code() == 503 ? rename(response, HIDDEN, SEEN_BY_OKHTTP) : response;
    }

    private static Response rename(Response response, String from, String to) {
        String value = response.header(from);
        if (value == null) {
            return response;
        }
        return response.newBuilder().removeHeader(from).addHeader(to, value).build();
    }
}
