package io.openaisdk.core.internal.http;

import java.nio.charset.StandardCharsets;

/** Escapes text for addresses (RFC 3986), so that no input can reach beyond its place. */
public final class PercentEncoding {

    /** What may stand in a path segment besides letters and digits: unreserved characters, sub-delimiters, colon and at. */
    private static final String SEGMENT = "-._~!$&'()*+,;=:@";

    /** What may stand in a form-encoded query besides letters and digits. */
    private static final String QUERY = "-._*";

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private PercentEncoding() {}

    /**
     * Escapes a path segment; a slash is escaped too.
     *
     * @param text the segment
     * @return the escaped segment
     */
    public static String segment(String text) {
        return encode(text, SEGMENT, false);
    }

    /**
     * Escapes a name or value of a query string, with plus for space.
     *
     * @param text the text
     * @return the escaped text
     */
    public static String query(String text) {
        return encode(text, QUERY, true);
    }

    private static String encode(String text, String kept, boolean form) {
        StringBuilder out = null;
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xff;
            boolean plain = (b >= 'a' && b <= 'z')
                    || (b >= 'A' && b <= 'Z')
                    || (b >= '0' && b <= '9')
                    || (b < 0x80 && kept.indexOf(b) >= 0);
            if (plain) {
                if (out != null) {
                    out.append((char) b);
                }
                continue;
            }
            if (out == null) {
                out = new StringBuilder(bytes.length + 16).append(text, 0, i);
            }
            if (form && b == ' ') {
                out.append('+');
            } else {
                out.append('%').append(HEX[b >> 4]).append(HEX[b & 15]);
            }
        }
        return out == null ? text : out.toString();
    }
}
