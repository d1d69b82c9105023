package io.openaisdk.core;

import io.openaisdk.testsupport.Exchange;
import io.openaisdk.testsupport.LoopbackServer;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends more events than all buffers between a server and its client hold, as fast as they are taken. */
final class Flood implements LoopbackServer.Script {

    static final int EVENTS = 500;

    private static final String TEXT = "x".repeat(64 * 1024);

    private final AtomicInteger sent = new AtomicInteger();

    @Override
    public void answer(Exchange exchange) throws IOException {
        exchange.beginEvents();
        for (int i = 1; i < EVENTS; i++) {
            exchange.chunk(Answers.delta(TEXT, i));
            sent.incrementAndGet();
        }
        exchange.chunk(Answers.completed(EVENTS));
        exchange.lastChunk();
        sent.incrementAndGet();
    }

    /** How many events have left the server. */
    int sent() {
        return sent.get();
    }
}
