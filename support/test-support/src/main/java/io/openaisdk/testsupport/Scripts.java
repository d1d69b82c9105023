package io.openaisdk.testsupport;

import io.openaisdk.testsupport.LoopbackServer.Script;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** The usual scripts of a {@link LoopbackServer}; headers are written {@code name: value}. */
public final class Scripts {

    private Scripts() {}

    /** Responds with JSON and the status 200. */
    public static Script json(String body, String... headers) {
        return status(200, body, headers);
    }

    /** Responds with JSON and any status. */
    public static Script status(int status, String body, String... headers) {
        return text(status, "application/json", body, headers);
    }

    /** Responds with any status and a body of any type. */
    public static Script text(int status, String contentType, String body, String... headers) {
        return exchange -> exchange.answer(status, contentType, body, headers);
    }

    /** Sends a stream of events that ends as it should, from the data of each. */
    public static Script events(String... data) {
        return exchange -> {
            begin(exchange, data);
            exchange.lastChunk();
        };
    }

    /** Sends events from the data of each, and then nothing more until a latch is open; the stream never ends. */
    public static Script endless(CountDownLatch over, String... data) {
        return exchange -> {
            begin(exchange, data);
            hangUp().after(over).answer(exchange);
        };
    }

    /** Closes the connection in place of a response. */
    public static Script hangUp() {
        return Exchange::hangUp;
    }

    private static void begin(Exchange exchange, String... data) throws IOException {
        exchange.beginEvents();
        for (String event : data) {
            exchange.chunk("data: " + event + "\n\n");
        }
    }
}
