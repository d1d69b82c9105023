package io.openaisdk.opentelemetry;

import java.net.URI;
import java.util.Set;

/** Writes an address without what may be a secret in it. */
final class SafeUrl {

    private static final String REDACTED = "REDACTED";

    /** What the SDK sends in a query string itself; the values of others are the application's own. */
    private static final Set<String> HARMLESS =
            Set.of("after", "api-version", "before", "limit", "order", "page", "starting_after", "stream");

    private SafeUrl() {}

    /** Leaves user and password out, and the values of all query parameters but those that are known to be harmless. */
    static String of(URI uri) {
        String authority = String.valueOf(uri.getRawAuthority());
        StringBuilder url = new StringBuilder()
                .append(uri.getScheme())
                .append("://")
                .append(authority, authority.lastIndexOf('@') + 1, authority.length())
                .append(uri.getRawPath());
        String query = uri.getRawQuery();
        if (query != null) {
            char before = '?';
            for (String parameter : query.split("&", -1)) {
                url.append(before).append(safe(parameter));
                before = '&';
            }
        }
        return url.toString();
    }

    private static String safe(String parameter) {
        int equals = parameter.indexOf('=');
        if (equals < 0) {
            return REDACTED; // it may be all value
        }
        String name = parameter.substring(0, equals);
        return HARMLESS.contains(name) ? parameter : name + "=" + REDACTED;
    }
}
