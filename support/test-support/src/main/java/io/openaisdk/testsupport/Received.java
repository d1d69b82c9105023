package io.openaisdk.testsupport;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A request as it came over the wire.
 *
 * @param method the method
 * @param target the target, as in the request line
 * @param headerLines the header lines as they were
 * @param content the body, a character for each byte (ISO 8859-1)
 * @param connection the number of the connection, from 1
 */
public record Received(String method, String target, List<String> headerLines, String content, int connection) {

    /** Returns the same request with another body. */
    public Received withContent(String newContent) {
        return new Received(method, target, headerLines, newContent, connection);
    }

    /** Returns the method and the target, as in the request line. */
    public String line() {
        return method + " " + target;
    }

    /** Returns the value of a header; null when it is absent. */
    @Nullable
    public String header(String name) {
        String start = name.toLowerCase(Locale.ROOT) + ":";
        for (String line : headerLines) {
            if (line.toLowerCase(Locale.ROOT).startsWith(start)) {
                return line.substring(start.length()).trim();
            }
        }
        return null;
    }

    /** Returns the names of all headers in lower case. */
    public List<String> headerNames() {
        return headerLines.stream()
                .map(line -> line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Returns the body as text. */
    public String body() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** Returns the bytes of the body. */
    public byte[] bytes() {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }
}
