package io.openaisdk.core.internal.config;

import java.net.URI;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Warns if keys would be sent over a network without encryption. */
public final class PlainHttp {

    private static final Logger LOG = LoggerFactory.getLogger("io.openaisdk");

    private PlainHttp() {}

    /**
     * Warns if an address is on another machine and has no TLS.
     *
     * @param baseUrl the base URL of calls
     */
    public static void warn(URI baseUrl) {
        if ("http".equalsIgnoreCase(baseUrl.getScheme()) && !isThisMachine(baseUrl)) {
            LOG.warn(
                    "Keys and content are sent to {} without encryption; use https, or a proxy on this machine",
                    baseUrl.getRawAuthority());
        }
    }

    /** Decides by the name alone, because a DNS lookup may take long. */
    private static boolean isThisMachine(URI address) {
        String authority = String.valueOf(address.getRawAuthority()).toLowerCase(Locale.ROOT);
        String place = authority.substring(authority.lastIndexOf('@') + 1);
        int colon = place.lastIndexOf(':');
        String host = colon > place.lastIndexOf(']') ? place.substring(0, colon) : place;
        return host.equals("localhost")
                || host.endsWith(".localhost")
                || host.equals("[::1]")
                // The name of a host cannot end with a number, so this is an address.
                || (host.startsWith("127.") && Character.isDigit(host.charAt(host.length() - 1)));
    }
}
