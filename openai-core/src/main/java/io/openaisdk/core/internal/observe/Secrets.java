package io.openaisdk.core.internal.observe;

import java.util.Locale;
import java.util.Set;

/** Knows the headers whose values may be secrets. */
final class Secrets {

    private static final Set<String> NAMES = Set.of(
            "authorization",
            "proxy-authorization",
            "api-key",
            "x-api-key",
            "cookie",
            "set-cookie",
            "x-amz-security-token");

    private Secrets() {}

    static boolean isSecret(String headerName) {
        String name = headerName.toLowerCase(Locale.ROOT);
        return NAMES.contains(name)
                || name.contains("secret")
                || (name.contains("token") && !name.startsWith("x-ratelimit"));
    }
}
