package io.openaisdk.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/** The rules of event streams (WHATWG HTML, 9.2.6) in the plainest way: the whole text at once, line by line. */
final class PlainSseParser {

    /** An event; the name is the word null when there is none. */
    record Event(String name, String data) {}

    private PlainSseParser() {}

    static List<Event> parse(byte[] stream) {
        // One character a byte, so that ill-formed text is kept; each piece is decoded when it is whole.
        String text = new String(stream, ISO_8859_1);
        if (text.startsWith("\u00ef\u00bb\u00bf")) {
            text = text.substring(3);
        }
        String[] lines = text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
        List<Event> events = new ArrayList<>();
        String name = "";
        StringBuilder data = null;
        // What stands behind the last line end is no line.
        for (int i = 0; i < lines.length - 1; i++) {
            String line = lines[i];
            if (line.isEmpty()) {
                if (data != null) {
                    events.add(new Event(name.isEmpty() ? "null" : decoded(name), decoded(data.toString())));
                }
                name = "";
                data = null;
                continue;
            }
            int colon = line.indexOf(':');
            String field = colon < 0 ? line : line.substring(0, colon);
            String rest = colon < 0 ? "" : line.substring(colon + 1);
            String value = rest.startsWith(" ") ? rest.substring(1) : rest;
            if (field.equals("event")) {
                name = value;
            } else if (field.equals("data")) {
                data = data == null
                        ? new StringBuilder(value)
                        : data.append('\n').append(value);
            }
        }
        return events;
    }

    private static String decoded(String bytes) {
        return new String(bytes.getBytes(ISO_8859_1), UTF_8);
    }
}
