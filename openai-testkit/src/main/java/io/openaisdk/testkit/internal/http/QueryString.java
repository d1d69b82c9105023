package io.openaisdk.testkit.internal.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the parameters of a query string, encoded like the fields of a form. */
final class QueryString {

    private QueryString() {}

    /** Returns names and values, decoded; what is no escape sequence stands for itself. */
    static Map<String, List<String>> parse(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                String value = equals < 0 ? "" : pair.substring(equals + 1);
                parameters
                        .computeIfAbsent(decode(name), key -> new ArrayList<>())
                        .add(decode(value));
            }
        }
        parameters.replaceAll((name, values) -> List.copyOf(values));
        return Collections.unmodifiableMap(parameters);
    }

    private static String decode(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
        int i = 0;
        while (i < bytes.length) {
            int escaped = bytes[i] == '%' && i + 2 < bytes.length ? hex(bytes[i + 1], bytes[i + 2]) : -1;
            decoded.write(escaped >= 0 ? escaped : bytes[i] == '+' ? ' ' : bytes[i]);
            i += escaped >= 0 ? 3 : 1;
        }
        return decoded.toString(UTF_8);
    }

    /** Returns the value of two hexadecimal digits; a negative number if they are none. */
    private static int hex(byte high, byte low) {
        int upper = Character.digit(high, 16);
        int lower = Character.digit(low, 16);
        return upper < 0 || lower < 0 ? -1 : upper << 4 | lower;
    }
}
