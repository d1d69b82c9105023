package io.openaisdk.auth;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Says where secrets may be sent. */
final class Addresses {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private Addresses() {}

    /** Says whether nobody on the way can read what is sent there: by https, or without leaving the machine. */
    static boolean isSafe(URI uri) {
        String host = uri.getHost();
        return host != null
                && uri.getRawUserInfo() == null
                && ("https".equalsIgnoreCase(uri.getScheme())
                        || ("http".equalsIgnoreCase(uri.getScheme())
                                && LOOPBACK.contains(host.toLowerCase(Locale.ROOT))));
    }

    static URI requireSafe(URI uri, String name) {
        if (!isSafe(uri)) {
            throw new IllegalArgumentException(
                    name + " must be an https address without a user; http is for this machine only");
        }
        return uri;
    }

    static URI requireHttp(URI uri, String name) {
        boolean http = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        if (!http || uri.getHost() == null) {
            throw new IllegalArgumentException(name + " must be an absolute http or https address");
        }
        return uri;
    }
}
