package io.openaisdk.core;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A request as it came over the wire; header lines as they were. */
public record Received(String method, String target, List<String> headerLines, String body, int connection) {

    public Received withBody(String newBody) {
        return new Received(method, target, headerLines, newBody, connection);
    }

    /** The method and the target, as in the request line. */
    public String line() {
        return method + " " + target;
    }

    /** The value of a header; null when it is absent. */
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

    /** The names of all headers in lower case. */
    public List<String> headerNames() {
        return headerLines.stream()
                .map(line -> line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT))
                .toList();
    }
}
