package io.openaisdk.spi.tools;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The origin of an address: scheme, host and port (RFC 6454). It is read from the authority, because {@link URI#getHost()} is null for
 * hosts with names that the DNS does not allow but networks use, such as {@code my_service}.
 *
 * @param scheme in lower case
 * @param host in lower case; an IPv6 address is in brackets
 * @param port that of the address, or the default of the scheme
 */
public record Origin(String scheme, String host, int port) {

    /**
     * Returns the origin of an address.
     *
     * @param uri an absolute address
     * @return its origin
     * @throws IllegalArgumentException if it is not an address of {@code http} or {@code https} with a host
     */
    public static Origin of(URI uri) {
        Origin origin = ofNullable(uri);
        if (origin == null) {
            throw new IllegalArgumentException("The address has no scheme http or https, or no host");
        }
        return origin;
    }

    /** Returns null where {@link #of} throws. */
    static @Nullable Origin ofNullable(URI uri) {
        String scheme = uri.getScheme();
        String authority = uri.getRawAuthority();
        if (scheme == null || authority == null) {
            return null;
        }
        int usual =
                switch (scheme.toLowerCase(Locale.ROOT)) {
                    case "https" -> 443;
                    case "http" -> 80;
                    default -> -1;
                };
        String place = authority.substring(authority.lastIndexOf('@') + 1);
        int colon = place.lastIndexOf(':');
        boolean hasPort = colon > place.lastIndexOf(']');
        String host = hasPort ? place.substring(0, colon) : place;
        int port = hasPort && colon + 1 < place.length() ? number(place.substring(colon + 1)) : usual;
        return usual < 0 || port < 0 || host.isEmpty()
                ? null
                : new Origin(scheme.toLowerCase(Locale.ROOT), host.toLowerCase(Locale.ROOT), port);
    }

    private static int number(String digits) {
        try {
            int port = Integer.parseInt(digits);
            return port <= 65535 ? port : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /**
     * Returns whether connections are encrypted.
     *
     * @return whether the scheme is {@code https}
     */
    public boolean isEncrypted() {
        return scheme.equals("https");
    }

    /**
     * Returns host and port, as they appear in messages.
     *
     * @return for example {@code api.openai.com:443}
     */
    public String place() {
        return host + ":" + port;
    }
}
