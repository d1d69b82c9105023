package io.openaisdk.benchmarks.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes to send, and when: the first piece after a delay, each other after a pause.
 *
 * <p>The pieces are in direct memory, which a socket takes without a copy of what is left at every turn.
 *
 * @param pieces what is sent at once each time
 * @param delayNanos how long the first piece waits
 * @param pauseNanos how long each other waits for the one before
 * @param together how many requests must wait for this reply before each gets it
 */
record Reply(List<ByteBuffer> pieces, long delayNanos, long pauseNanos, int together) {

    /** Headers that the service sends too; reading them is part of a call. */
    private static final String COMMON_HEADERS = """
            Date: Sat, 07 Mar 2026 23:32:57 GMT\r
            openai-organization: org-benchmark\r
            openai-processing-ms: 412\r
            openai-version: 2020-10-01\r
            x-ratelimit-limit-requests: 10000\r
            x-ratelimit-limit-tokens: 30000000\r
            x-ratelimit-remaining-requests: 9999\r
            x-ratelimit-remaining-tokens: 29999977\r
            x-ratelimit-reset-requests: 6ms\r
            x-ratelimit-reset-tokens: 0s\r
            x-request-id: req_5c8d0d3a4b1e4f0e9c6d3d3a7f0b2c11\r
            """;

    static Reply json(String body) {
        return json(200, "OK", body);
    }

    static Reply json(int status, String reason, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        byte[] head =
                ascii("HTTP/1.1 " + status + " " + reason + "\r\nContent-Type: application/json\r\nContent-Length: "
                        + bytes.length + "\r\n" + COMMON_HEADERS + "\r\n");
        return new Reply(List.of(direct(head, bytes)), 0, 0, 1);
    }

    /** Sends all events at once, each in a chunk of its own. */
    static Reply events(List<String> events) {
        return new Reply(List.of(direct(streamHead(), ascii(chunks(events)), ascii("0\r\n\r\n"))), 0, 0, 1);
    }

    /** Sends the head at once, and one event after each pause; what follows the last one comes with it. */
    static Reply pacedEvents(List<String> events, int count, long pauseNanos) {
        List<ByteBuffer> pieces = new ArrayList<>();
        pieces.add(direct(streamHead()));
        for (int i = 0; i < count - 1; i++) {
            pieces.add(direct(ascii(chunks(events.subList(i, i + 1)))));
        }
        pieces.add(direct(ascii(chunks(events.subList(count - 1, events.size()))), ascii("0\r\n\r\n")));
        return new Reply(List.copyOf(pieces), 0, pauseNanos, 1);
    }

    Reply after(long nanos) {
        return new Reply(pieces, nanos, pauseNanos, together);
    }

    Reply together(int requests) {
        return new Reply(pieces, delayNanos, pauseNanos, requests);
    }

    private static byte[] streamHead() {
        return ascii("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\nCache-Control: no-cache\r\n"
                + "Transfer-Encoding: chunked\r\n" + COMMON_HEADERS + "\r\n");
    }

    private static String chunks(List<String> events) {
        StringBuilder chunks = new StringBuilder();
        for (String event : events) {
            // Events are ASCII: their characters are their bytes.
            chunks.append(Integer.toHexString(event.length()))
                    .append("\r\n")
                    .append(event)
                    .append("\r\n");
        }
        return chunks.toString();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static ByteBuffer direct(byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        ByteBuffer buffer = ByteBuffer.allocateDirect(length);
        for (byte[] part : parts) {
            buffer.put(part);
        }
        return buffer.flip().asReadOnlyBuffer();
    }
}
