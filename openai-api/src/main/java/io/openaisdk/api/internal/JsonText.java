package io.openaisdk.api.internal;

import io.openaisdk.api.JsonValue;
import java.util.Map;

/** Writes JSON values as compact text (RFC 8259), so that a value can show itself where no codec is present. */
public final class JsonText {

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private JsonText() {}

    /**
     * Writes a value.
     *
     * @param value the value
     * @return its JSON text
     */
    public static String of(JsonValue value) {
        StringBuilder out = new StringBuilder();
        append(out, value);
        return out.toString();
    }

    private static void append(StringBuilder out, JsonValue value) {
        if (value instanceof JsonValue.JsonObject object) {
            out.append('{');
            String separator = "";
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                out.append(separator);
                appendString(out, member.getKey());
                out.append(':');
                append(out, member.getValue());
                separator = ",";
            }
            out.append('}');
        } else if (value instanceof JsonValue.JsonArray array) {
            out.append('[');
            String separator = "";
            for (JsonValue item : array.items()) {
                out.append(separator);
                append(out, item);
                separator = ",";
            }
            out.append(']');
        } else if (value instanceof JsonValue.JsonString string) {
            appendString(out, string.value());
        } else {
            out.append(value);
        }
    }

    /**
     * Writes a text as a JSON string, with its quotes.
     *
     * @param out where to write
     * @param text the text
     */
    public static void appendString(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20) {
                        out.append("\\u00").append(HEX[c >> 4]).append(HEX[c & 15]);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
