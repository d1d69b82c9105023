package io.openaisdk.core.internal.observe;

import java.util.function.Predicate;

/**
 * Replaces the values of some properties in JSON text.
 *
 * <p>The text may be cut off anywhere, or be no JSON at all: what follows the name of such a property up to the end of its value,
 * or of the text, goes.
 */
final class JsonMask {

    private final String text;
    private final StringBuilder masked;
    private int at;

    private JsonMask(String text) {
        this.text = text;
        this.masked = new StringBuilder(text.length());
    }

    /** Replaces the values of the properties whose names are hidden. */
    static String mask(String text, Predicate<String> hidden, String replacement) {
        JsonMask mask = new JsonMask(text);
        int kept = 0;
        while (mask.at < text.length()) {
            if (text.charAt(mask.at) != '"') {
                mask.at++;
                continue;
            }
            int begin = mask.at;
            mask.skipString();
            String name = text.substring(begin + 1, Math.max(begin + 1, mask.at - 1));
            if (mask.skipColon() && hidden.test(name)) {
                mask.masked
                        .append(text, kept, mask.at)
                        .append('"')
                        .append(replacement)
                        .append('"');
                mask.skipValue();
                kept = mask.at;
            }
        }
        return kept == 0 ? text : mask.masked.append(text, kept, text.length()).toString();
    }

    /** Goes behind a colon, if that comes next. */
    private boolean skipColon() {
        int ahead = afterSpace(at);
        if (ahead >= text.length() || text.charAt(ahead) != ':') {
            return false;
        }
        at = afterSpace(ahead + 1);
        return true;
    }

    private int afterSpace(int from) {
        int ahead = from;
        while (ahead < text.length() && Character.isWhitespace(text.charAt(ahead))) {
            ahead++;
        }
        return ahead;
    }

    /** Goes behind a value, which may be an array or object. */
    private void skipValue() {
        int depth = 0;
        while (at < text.length()) {
            char next = text.charAt(at);
            if (next == '"') {
                skipString();
            } else if (next == '{' || next == '[') {
                depth++;
                at++;
            } else if (next == '}' || next == ']') {
                if (depth == 0) {
                    return;
                }
                depth--;
                at++;
            } else if (depth > 0) {
                at++;
                continue;
            } else if (next == ',') {
                return;
            } else {
                at++; // a number, true, false, null
                continue;
            }
            if (depth == 0) {
                return;
            }
        }
    }

    private void skipString() {
        at++;
        while (at < text.length()) {
            char next = text.charAt(at);
            if (next == '"') {
                at++;
                return;
            }
            at += next == '\\' ? 2 : 1;
        }
        at = text.length();
    }
}
