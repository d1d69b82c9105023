package io.openaisdk.core.internal.plan;

import io.openaisdk.spi.tools.Origin;
import java.net.URI;

/** Decides which addresses credentials and headers that are meant for a base URL may be sent to. */
final class BaseUrl {

    private BaseUrl() {}

    /** Says whether an address has the origin of the base URL, and is meant for the same user. */
    static boolean covers(URI base, URI target) {
        if (String.valueOf(base.getScheme()).equalsIgnoreCase(target.getScheme())
                && String.valueOf(base.getRawAuthority()).equalsIgnoreCase(target.getRawAuthority())) {
            return true; // as it is with every call but those of other addresses
        }
        try {
            return Origin.of(base).equals(Origin.of(target)) && user(base).equals(user(target));
        } catch (IllegalArgumentException e) {
            return false; // what has no origin has none in common
        }
    }

    /** An address that names a user is meant for that user, and not for the one of the key. */
    private static String user(URI address) {
        String authority = address.getRawAuthority();
        return authority.substring(0, authority.lastIndexOf('@') + 1);
    }
}
