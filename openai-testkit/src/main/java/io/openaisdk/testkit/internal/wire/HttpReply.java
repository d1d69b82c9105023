package io.openaisdk.testkit.internal.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.openaisdk.api.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer, ready to be sent.
 *
 * @param status the HTTP status; 0 to close the connection without an answer
 * @param headers names in lower case and values
 * @param frames the body; what is sent one by one
 * @param stream whether the body is a stream of events
 * @param delivery how it is sent
 */
public record HttpReply(
        int status, Map<String, String> headers, List<byte[]> frames, boolean stream, Delivery delivery) {

    private static final String EVENT_STREAM = "text/event-stream";

    /** Closes the connection. */
    public static final HttpReply HANG_UP = new HttpReply(0, Map.of(), List.of(), false, Delivery.PLAIN);

    /** Keeps copies. */
    public HttpReply {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        frames = List.copyOf(frames);
    }

    /** Answers with JSON. */
    public static HttpReply json(JsonValue body) {
        return json(200, body);
    }

    /** Answers with a status and JSON. */
    public static HttpReply json(int status, JsonValue body) {
        return bytes(status, "application/json", body.toString().getBytes(UTF_8));
    }

    /** Answers with any body; one of server-sent events is sent event by event. */
    public static HttpReply bytes(int status, String contentType, byte[] body) {
        boolean stream = contentType.startsWith(EVENT_STREAM);
        return new HttpReply(
                status,
                contentType.isEmpty() ? Map.of() : Map.of("content-type", contentType),
                stream ? split(body) : List.of(body),
                stream,
                Delivery.PLAIN);
    }

    /** Splits after each pair of line feeds. */
    private static List<byte[]> split(byte[] body) {
        List<byte[]> events = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < body.length; i++) {
            if (body[i] == '\n' && body[i - 1] == '\n') {
                events.add(Arrays.copyOfRange(body, start, i + 1));
                start = i + 1;
            }
        }
        if (start < body.length) {
            events.add(Arrays.copyOfRange(body, start, body.length));
        }
        return events;
    }

    /** Answers with server-sent events. */
    public static HttpReply events(List<String> events) {
        return new HttpReply(
                200,
                Map.of("content-type", EVENT_STREAM + "; charset=utf-8", "cache-control", "no-cache"),
                events.stream().map(event -> event.getBytes(UTF_8)).toList(),
                true,
                Delivery.PLAIN);
    }

    /** Says whether the connection is closed without an answer. */
    public boolean hangsUp() {
        return status == 0;
    }

    /** Sets headers. */
    public HttpReply withHeaders(Map<String, String> others) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.putAll(others);
        return new HttpReply(status, more, frames, stream, delivery);
    }

    /** Sends the same in another way. */
    public HttpReply withDelivery(Delivery other) {
        return new HttpReply(status, headers, frames, stream, other);
    }
}
