package io.openaisdk.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a form apart as a server does (RFC 7578), and finds fault where one could. */
final class Form {

    private static final String MARK = "multipart/form-data; boundary=";

    /** Nothing ends a quoted name but its quotation mark, and nothing a line but its end. */
    private static final Pattern HEADER = Pattern.compile(
            "Content-Disposition: form-data; name=\"[^\"\r\n]*\"(; filename=\"[^\"\r\n]*\")?|Content-Type: [^\r\n]*");

    /** A part; headers are text, the content has a character for each byte. */
    record Part(String headers, String content) {

        static Part field(String escapedName, String text) {
            return new Part(
                    "Content-Disposition: form-data; name=\"" + escapedName + "\"",
                    new String(text.getBytes(UTF_8), ISO_8859_1));
        }
    }

    private Form() {}

    static List<Part> parse(String contentType, byte[] body) {
        assertThat(contentType).startsWith(MARK);
        String delimiter = "\r\n--" + contentType.substring(MARK.length());
        String text = "\r\n" + new String(body, ISO_8859_1);
        String[] pieces = text.split(Pattern.quote(delimiter), -1);
        assertThat(pieces[0]).isEmpty();
        assertThat(pieces[pieces.length - 1]).isEqualTo("--\r\n");
        List<Part> parts = new ArrayList<>();
        for (int i = 1; i < pieces.length - 1; i++) {
            int blank = pieces[i].indexOf("\r\n\r\n");
            assertThat(pieces[i]).startsWith("\r\n");
            String headers = new String(pieces[i].substring(2, blank).getBytes(ISO_8859_1), UTF_8);
            String[] lines = headers.split("\r\n", -1);
            assertThat(lines.length).isLessThanOrEqualTo(2);
            for (String line : lines) {
                assertThat(line).matches(HEADER);
            }
            parts.add(new Part(headers, pieces[i].substring(blank + 4)));
        }
        return parts;
    }

    /** Escapes a name as browsers do. */
    static String escaped(String name) {
        return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }
}
