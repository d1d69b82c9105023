package io.openaisdk.processor.reading;

import java.util.Locale;

/** Derives names on the wire from those of accessors. */
public final class WireNames {

    private WireNames() {}

    /**
     * Names a property on the wire; digits start no new word.
     *
     * @param accessor the accessor
     * @return for example {@code top_p} for {@code topP}, and {@code p95} as it is
     */
    public static String snakeCase(String accessor) {
        return accessor.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
