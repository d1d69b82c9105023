package io.openaisdk.spi.tools;

import io.openaisdk.spi.http.HttpBody;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Lists the headers that a request is sent with, by the rules H5 to H8 of {@link io.openaisdk.spi.http.HttpTransport}. */
public final class RequestHeaders {

    private static final String CONTENT_TYPE = "Content-Type";
    private static final String ACCEPT_ENCODING = "Accept-Encoding";

    private RequestHeaders() {}

    /**
     * Passes each header to an action: those of the request in their order, the {@code Content-Type} of its body unless one is given (H7),
     * and {@code Accept-Encoding: gzip} unless there is an {@code Accept-Encoding} or a {@code Range}. {@code Host} and the lengths are
     * set by the library.
     *
     * @param request the request
     * @param action takes name and value
     */
    public static void forEach(HttpRequest request, BiConsumer<? super String, ? super String> action) {
        forEach(request.headers(), request.body().orElse(null), action);
    }

    /**
     * Passes each header to an action, as above, from the parts of a request.
     *
     * @param headers its headers
     * @param body its body; null for none
     * @param action takes name and value
     */
    public static void forEach(
            HttpHeaders headers, @Nullable HttpBody body, BiConsumer<? super String, ? super String> action) {
        headers.forEach(action);
        if (body != null && headers.firstOrNull(CONTENT_TYPE) == null) {
            action.accept(CONTENT_TYPE, body.contentType());
        }
        if (headers.firstOrNull(ACCEPT_ENCODING) == null && headers.firstOrNull("Range") == null) {
            action.accept(ACCEPT_ENCODING, "gzip");
        }
    }

    /**
     * Returns whether a request without a body is sent with an empty one (H8): it has a {@code Content-Type}, and its method may have
     * a body. For methods that usually have one, libraries send {@code Content-Length: 0} by themselves.
     *
     * @param method the method
     * @param headers the headers of the request
     * @return whether {@code Content-Length: 0} has to be sent
     */
    public static boolean sendEmptyBody(String method, HttpHeaders headers) {
        return !method.equals("GET") && !method.equals("HEAD") && headers.firstOrNull(CONTENT_TYPE) != null;
    }
}
