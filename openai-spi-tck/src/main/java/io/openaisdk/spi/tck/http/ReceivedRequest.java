package io.openaisdk.spi.tck.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A request as it came over the network. */
final class ReceivedRequest {

    private final int connection;
    private final List<String> lines;
    private byte[] body = {};

    ReceivedRequest(int connection, List<String> lines) {
        this.connection = connection;
        this.lines = lines;
    }

    /** Gives the number of the connection it came by, from 1. */
    int connection() {
        return connection;
    }

    /** Gives the first line. */
    String line() {
        return lines.get(0);
    }

    String method() {
        return line().split(" ", 3)[0];
    }

    String target() {
        return line().split(" ", 3)[1];
    }

    /** Gives the values of a header, one per line it was sent in. */
    List<String> all(String name) {
        List<String> values = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            int colon = line.indexOf(':');
            if (line.substring(0, colon).equalsIgnoreCase(name)) {
                values.add(line.substring(colon + 1).trim());
            }
        }
        return values;
    }

    Optional<String> header(String name) {
        return all(name).stream().findFirst();
    }

    byte[] body() {
        return body;
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    void body(byte[] bytes) {
        body = bytes;
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
