package io.openaisdk.contract.calls;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes texts and numbers that keep to a plain schema. */
final class Scalars {

    private static final String PLAIN = "sample";
    private static final Map<String, String> BY_FORMAT =
            Map.of("uri", "https://example.com/a?b=c", "date", "2026-01-31", "date-time", "2026-01-31T12:00:00Z");

    /** What is tried where a schema has a pattern. */
    private static final List<String> FOR_PATTERNS = List.of(PLAIN, "tunnel_" + "0a".repeat(16));

    private Scalars() {}

    static String text(ObjectNode schema) {
        if (schema.has("const")) {
            return schema.path("const").asText();
        } else if (schema.has("enum")) {
            return schema.path("enum").path(0).asText();
        } else if (schema.has("pattern")) {
            Pattern pattern = Pattern.compile(schema.path("pattern").asText());
            return FOR_PATTERNS.stream()
                    .filter(text -> pattern.matcher(text).find())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No sample fits the pattern " + pattern + "; add one."));
        }
        String text = BY_FORMAT.getOrDefault(schema.path("format").asText(), PLAIN);
        int shortest = schema.path("minLength").asInt(0);
        int longest = schema.path("maxLength").asInt(Integer.MAX_VALUE);
        String filled = text.length() < shortest ? text.repeat(shortest / text.length() + 1) : text;
        return filled.length() > longest ? filled.substring(0, longest) : filled;
    }

    static long wholeNumber(ObjectNode schema) {
        return (long) Math.ceil(number(schema, 1));
    }

    static double number(ObjectNode schema) {
        return number(schema, 0.5);
    }

    private static double number(ObjectNode schema, double plain) {
        if (schema.has("enum")) {
            return schema.path("enum").path(0).asDouble();
        }
        double least = schema.path("exclusiveMinimum").isNumber()
                ? schema.path("exclusiveMinimum").asDouble() + plain
                : schema.path("minimum").asDouble(plain);
        double most = schema.path("maximum").asDouble(Double.MAX_VALUE);
        return Math.min(Math.max(plain, least), most);
    }
}
