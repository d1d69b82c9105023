package io.openaisdk.spi.tools;

import io.openaisdk.spi.http.HttpHeaders;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which redirects are followed, and which headers go along, by the rules H10, H11 and H12 of {@link
 * io.openaisdk.spi.http.HttpTransport}.
 */
public final class Redirects {

    /** The maximum of redirects that are followed for one request; the next one is the response. */
    public static final int MAX = 10;

    /** Headers that say how to read the request and what to send back, but nothing about its sender. */
    private static final Set<String> HARMLESS = Set.of(
            "accept",
            "accept-charset",
            "accept-encoding",
            "accept-language",
            "cache-control",
            "content-encoding",
            "content-language",
            "content-length",
            "content-type",
            "idempotency-key",
            "if-match",
            "if-modified-since",
            "if-none-match",
            "if-range",
            "if-unmodified-since",
            "range",
            "traceparent",
            "tracestate",
            "transfer-encoding",
            "user-agent");

    private Redirects() {}

    /**
     * Returns the address to which a response redirects the request.
     *
     * @param method the method of the request
     * @param repeatable whether it has no body, or one that can be sent again
     * @param status the status of the response
     * @param from the address of the request
     * @param location the {@code Location} header; null for none
     * @return the address; null when the redirect is not followed: it would change the method, the body cannot be sent again, or it
     *     leads from https to http
     */
    public static @Nullable URI target(
            String method, boolean repeatable, int status, URI from, @Nullable String location) {
        boolean follow =
                switch (status) {
                    case 307, 308 -> repeatable;
                    case 301, 302, 303 -> method.equals("GET") || method.equals("HEAD");
                    default -> false;
                };
        if (!follow || location == null) {
            return null;
        }
        URI to;
        try {
            to = from.resolve(location);
        } catch (IllegalArgumentException e) {
            return null;
        }
        Origin origin = Origin.ofNullable(to);
        return origin == null || (Origin.of(from).isEncrypted() && !origin.isEncrypted()) ? null : to;
    }

    /**
     * Returns whether two addresses have the same scheme, host and port, so that all headers go along.
     *
     * @param from where the redirect came from
     * @param to where it leads
     * @return whether they have the same origin
     */
    public static boolean sameOrigin(URI from, URI to) {
        return Origin.of(from).equals(Origin.of(to));
    }

    /**
     * Returns whether a header is sent to another origin than the one it was meant for. Only headers known to be harmless are: no list
     * of secrets is ever complete.
     *
     * @param name the name, in any case
     * @return whether it goes along
     */
    public static boolean goesElsewhere(String name) {
        return HARMLESS.contains(name.toLowerCase(Locale.ROOT));
    }

    /**
     * Returns the headers of a redirected request.
     *
     * @param headers the headers of the request
     * @param from where the redirect came from
     * @param to where it leads
     * @return all headers within an origin, the harmless ones elsewhere
     */
    public static HttpHeaders headers(HttpHeaders headers, URI from, URI to) {
        if (sameOrigin(from, to)) {
            return headers;
        }
        HttpHeaders.Builder harmless = HttpHeaders.builder();
        headers.forEach((name, value) -> {
            if (goesElsewhere(name)) {
                harmless.add(name, value);
            }
        });
        return harmless.build();
    }
}
