package io.openaisdk.core.internal.plan;

import io.openaisdk.spi.tools.Origin;
import java.net.URI;

/** Decides to which addresses the credentials and headers for a base URL may be sent. */
final class BaseUrl {

    private BaseUrl() {}

    /** Returns whether an address has the origin and the user of the base URL. */
    static boolean covers(URI base, URI target) {
        if (String.valueOf(base.getScheme()).equalsIgnoreCase(target.getScheme())
                && String.valueOf(base.getRawAuthority()).equalsIgnoreCase(target.getRawAuthority())) {
            return true; // the usual case
        }
        try {
            return Origin.of(base).equals(Origin.of(target)) && user(base).equals(user(target));
        } catch (IllegalArgumentException e) {
            return false; // an address without an origin has none in common
        }
    }

    /** Returns the user in an address: a key is not sent to the address of another user. */
    private static String user(URI address) {
        String authority = address.getRawAuthority();
        return authority.substring(0, authority.lastIndexOf('@') + 1);
    }
}
