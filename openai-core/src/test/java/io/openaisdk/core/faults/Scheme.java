package io.openaisdk.core.faults;

import java.util.Locale;

/** Whether a fault is met with or without encryption. */
enum Scheme {
    HTTP,
    HTTPS;

    /** Returns the address with this scheme in place of its own. */
    String of(String url) {
        return name().toLowerCase(Locale.ROOT) + url.substring(url.indexOf(':'));
    }
}
