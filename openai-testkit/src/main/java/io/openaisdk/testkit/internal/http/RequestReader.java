package io.openaisdk.testkit.internal.http;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the requests of a connection: the head, then the body. */
final class RequestReader {

    private static final int MAX_HEAD = 8 << 10;
    private static final int URI_TOO_LONG = 414;
    private static final int HEADERS_TOO_LARGE = 431;
    private static final String CR = "\r";

    private final ConnectionInput in;

    RequestReader(ConnectionInput in) {
        this.in = in;
    }

    /**
     * Reads the next head.
     *
     * @return the head; null when the client sends no more requests
     * @throws io.openaisdk.testkit.internal.wire.ApiError if it cannot be read, after which nothing more can be
     */
    @Nullable
    RequestHead head() throws IOException {
        int room = MAX_HEAD;
        String start = "";
        while (start.isEmpty()) { // some clients send an empty line after a body
            String line = in.line(room, URI_TOO_LONG);
            if (line == null) {
                return null;
            }
            room -= line.length() + 1;
            start = withoutCr(line);
        }
        return RequestHead.parse(start, fieldLines(room));
    }

    /** Reads the lines of headers or trailers up to the empty one. */
    private List<String> fieldLines(int max) throws IOException {
        List<String> lines = new ArrayList<>();
        int room = max;
        for (String line = fieldLine(room); !withoutCr(line).isEmpty(); line = fieldLine(room)) {
            room -= line.length() + 1;
            lines.add(withoutCr(line));
        }
        return lines;
    }

    private String fieldLine(int max) throws IOException {
        return present(in.line(max, HEADERS_TOO_LARGE));
    }

    /**
     * Reads a body whole.
     *
     * @throws io.openaisdk.testkit.internal.wire.ApiError if it cannot be read, after which nothing more can be
     */
    byte[] body(BodyFraming framing) throws IOException {
        return framing.isChunked() ? chunks() : in.block(framing.length());
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            BodyFraming.checkLength((long) body.size() + size);
            body.writeBytes(in.block(size));
            if (!chunkLine().isEmpty()) {
                throw Unreadable.malformed();
            }
        }
        RequestHead.fields(fieldLines(MAX_HEAD)); // trailers are checked, and say nothing to the service
        return body.toByteArray();
    }

    private int chunkSize() throws IOException {
        String line = chunkLine();
        int extension = line.indexOf(';');
        return BodyFraming.chunkSize(
                extension < 0 ? line : line.substring(0, extension).trim());
    }

    /** Reads a line of the framing of chunks, which a line feed alone does not end: proxies differ there. */
    private String chunkLine() throws IOException {
        String line = present(in.line(MAX_HEAD, 400));
        if (!line.endsWith(CR)) {
            throw Unreadable.malformed();
        }
        return withoutCr(line);
    }

    private static String present(@Nullable String line) throws EOFException {
        if (line == null) {
            throw new EOFException("The client ended a request too early");
        }
        return line;
    }

    private static String withoutCr(String line) {
        return line.endsWith(CR) ? line.substring(0, line.length() - 1) : line;
    }
}
