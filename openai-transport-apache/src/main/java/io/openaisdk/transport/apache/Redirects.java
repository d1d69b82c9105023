package io.openaisdk.transport.apache;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides which redirects are followed, and what goes along. */
final class Redirects {

    /** How many are followed for one request. */
    static final int MAX = 10;

    /** What proves who the caller is, and must not reach another origin. */
    static final List<String> SECRETS =
            List.of("Authorization", "Proxy-Authorization", "api-key", "x-api-key", "X-Amz-Security-Token", "Cookie");

    private Redirects() {}

    /**
     * Gives where to go next; null when the answer itself is the result, as it is where a method would change, a body
     * cannot be sent again, or an encrypted connection would be left.
     */
    static @Nullable URI target(String method, boolean repeatable, int status, URI from, @Nullable String location) {
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
        String scheme = to.getScheme();
        if (to.getHost() == null || !("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme))) {
            return null;
        }
        return "https".equalsIgnoreCase(from.getScheme()) && !"https".equalsIgnoreCase(scheme) ? null : to;
    }

    static boolean sameOrigin(URI one, URI other) {
        return one.getScheme().equalsIgnoreCase(other.getScheme())
                && one.getHost().equalsIgnoreCase(other.getHost())
                && port(one) == port(other);
    }

    private static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }
}
