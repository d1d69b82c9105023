package io.openaisdk.transport.okhttp;

import io.openaisdk.spi.http.HttpBody;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.tools.RequestHeaders;
import okhttp3.Headers;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Turns requests into OkHttp's. */
final class Requests {

    /** OkHttp 4 has none. */
    private static final RequestBody EMPTY = RequestBody.create(new byte[0], null);

    private Requests() {}

    static Request of(Exchange exchange, Urls urls) {
        HttpRequest request = exchange.request();
        HttpBody body = request.body().orElse(null);
        return new Request.Builder()
                .url(urls.of(request.uri()))
                .headers(headers(request, body))
                .method(request.method(), body(exchange, request, body))
                .tag(Exchange.class, exchange)
                .build();
    }

    private static Headers headers(HttpRequest request, @Nullable HttpBody body) {
        Headers.Builder headers = new Headers.Builder();
        // With Accept-Encoding, or OkHttp would ask for gzip itself, and unpack one member of what comes.
        RequestHeaders.forEach(request.headers(), body, headers::addUnsafeNonAscii);
        return headers.build();
    }

    private static @Nullable RequestBody body(Exchange exchange, HttpRequest request, @Nullable HttpBody body) {
        if (body != null) {
            return new UploadBody(exchange, body);
        }
        return switch (request.method()) {
            case "POST", "PUT", "PATCH" -> EMPTY;
            case "GET", "HEAD" -> null;
            default -> RequestHeaders.sendEmptyBody(request.method(), request.headers()) ? EMPTY : null;
        };
    }
}
