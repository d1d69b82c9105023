package io.openaisdk.testkit.internal.http;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A header value with parameters, such as {@code form-data; name="file"}. */
final class HeaderParameters {

    private final String value;
    private final Map<String, String> parameters = new HashMap<>();

    private HeaderParameters(String value) {
        this.value = value;
    }

    /** Reads a value; of a parameter that is given twice, the first counts. */
    static HeaderParameters parse(String header) {
        int at = endOf(header, 0);
        HeaderParameters parsed = new HeaderParameters(header.substring(0, at).trim());
        while (at < header.length()) {
            int end = endOf(header, at + 1);
            String parameter = header.substring(at + 1, end);
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                parsed.parameters.putIfAbsent(
                        parameter.substring(0, equals).trim().toLowerCase(Locale.ROOT),
                        unquote(parameter.substring(equals + 1).trim()));
            }
            at = end;
        }
        return parsed;
    }

    /** Returns where the next semicolon outside of quotes is, or else the end. */
    private static int endOf(String header, int start) {
        boolean quoted = false;
        for (int i = start; i < header.length(); i++) {
            char c = header.charAt(i);
            if (c == '"' && !(quoted && header.charAt(i - 1) == '\\')) {
                quoted = !quoted;
            } else if (c == ';' && !quoted) {
                return i;
            }
        }
        return header.length();
    }

    /** Takes the quotes off; only quotes are escaped, for browsers leave the backslashes of paths alone. */
    private static String unquote(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1).replace("\\\"", "\"") : text;
    }

    /** {@return what precedes the parameters} */
    String value() {
        return value;
    }

    /** {@return a parameter, given by its name in lower case; empty when it is absent} */
    Optional<String> get(String name) {
        return Optional.ofNullable(parameters.get(name));
    }
}
