package io.openaisdk.core.internal.settings;

import java.util.LinkedHashMap;
import java.util.Map;

/** Parses headers from a setting: one per line, name and value separated by the first colon; other lines are ignored. */
public final class CustomHeaders {

    private CustomHeaders() {}

    /**
     * Parses headers.
     *
     * @param lines the setting
     * @return names and values in order
     */
    public static Map<String, String> parse(String lines) {
        Map<String, String> headers = new LinkedHashMap<>();
        lines.lines().forEach(line -> {
            int colon = line.indexOf(':');
            String name = colon < 0 ? "" : line.substring(0, colon).trim();
            if (!name.isEmpty()) {
                headers.put(name, line.substring(colon + 1).trim());
            }
        });
        return headers;
    }
}
