package io.openaisdk.processor.reading;

import java.util.Locale;

/** Derives names on the wire from those of accessors. */
final class WireNames {

    private WireNames() {}

    /** Digits start no new word: {@code topP} is {@code top_p}, {@code p95} stays as it is. */
    static String snakeCase(String accessor) {
        return accessor.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
