package io.openaisdk.benchmarks.server;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Takes requests of HTTP/1.1 apart as they come (RFC 9112): heads, and bodies by length or in chunks. */
final class RequestParser {

    /** Is told what came. */
    interface Sink {

        /** A client waits for leave to send its body. */
        void continueWanted();

        /**
         * A request is complete.
         *
         * @param path its path
         * @param body the beginning of its body
         */
        void request(String path, byte[] body);
    }

    /** As much of a body as is kept: more than any request but an upload has. */
    private static final int KEPT = 16 * 1024;

    private enum State {
        HEAD,
        BODY,
        CHUNK_SIZE,
        CHUNK,
        CHUNK_END,
        TRAILER
    }

    private final Sink sink;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(128);
    private final ByteArrayOutputStream body = new ByteArrayOutputStream(256);
    private State state = State.HEAD;
    private String path = "";
    private long remaining;
    private boolean chunked;

    RequestParser(Sink sink) {
        this.sink = sink;
    }

    void feed(ByteBuffer bytes) {
        while (bytes.hasRemaining()) {
            if (state == State.BODY || state == State.CHUNK) {
                content(bytes);
            } else {
                byte next = bytes.get();
                if (next == '\n') {
                    endLine();
                } else if (next != '\r') {
                    line.write(next);
                }
            }
        }
    }

    private void content(ByteBuffer bytes) {
        int length = (int) Math.min(bytes.remaining(), remaining);
        int kept = Math.min(length, KEPT - body.size());
        for (int i = 0; i < kept; i++) {
            body.write(bytes.get(bytes.position() + i));
        }
        bytes.position(bytes.position() + length);
        remaining -= length;
        if (remaining == 0) {
            if (state == State.CHUNK) {
                state = State.CHUNK_END;
            } else {
                complete();
            }
        }
    }

    private void endLine() {
        String text = line.toString(StandardCharsets.ISO_8859_1);
        line.reset();
        switch (state) {
            case HEAD -> headLine(text);
            case CHUNK_SIZE -> {
                int end = text.indexOf(';');
                remaining = Long.parseLong((end < 0 ? text : text.substring(0, end)).trim(), 16);
                state = remaining == 0 ? State.TRAILER : State.CHUNK;
            }
            case CHUNK_END -> state = State.CHUNK_SIZE;
            case TRAILER -> {
                if (text.isEmpty()) {
                    complete();
                }
            }
            default -> throw new IllegalStateException("No line is expected in " + state);
        }
    }

    private void headLine(String text) {
        if (path.isEmpty()) {
            if (!text.isEmpty()) {
                path = text.split(" ", 3)[1];
            }
        } else if (text.isEmpty()) {
            if (chunked) {
                state = State.CHUNK_SIZE;
            } else if (remaining > 0) {
                state = State.BODY;
            } else {
                complete();
            }
        } else {
            header(text);
        }
    }

    private void header(String text) {
        int colon = text.indexOf(':');
        String value = text.substring(colon + 1).trim();
        switch (text.substring(0, colon).toLowerCase(Locale.ROOT)) {
            case "content-length" -> remaining = Long.parseLong(value);
            case "transfer-encoding" -> chunked = value.equalsIgnoreCase("chunked");
            case "expect" -> sink.continueWanted();
            default -> {}
        }
    }

    private void complete() {
        String asked = path;
        byte[] sent = body.toByteArray();
        state = State.HEAD;
        path = "";
        remaining = 0;
        chunked = false;
        body.reset();
        sink.request(asked, sent);
    }
}
