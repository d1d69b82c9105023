package io.openaisdk.transport.apache;

import io.openaisdk.spi.tools.SerialPublisher;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.core5.http.nio.CapacityChannel;
import org.jspecify.annotations.Nullable;

/**
 * Delivers a body on the thread that brings bytes or demand, whichever comes last. The window of the connection opens only while
 * there is demand that nothing is there for.
 */
final class BodyPublisher extends SerialPublisher<ByteBuffer> {

    private final AsyncExchange exchange;
    private final BodyDecoder decoder;
    private final Queue<ByteBuffer> received = new ConcurrentLinkedQueue<>();

    /** How much of the window is used up. */
    private final AtomicInteger used = new AtomicInteger();

    private volatile boolean whole;
    private volatile boolean waiting;
    private volatile @Nullable CapacityChannel window;

    BodyPublisher(AsyncExchange exchange, BodyDecoder decoder) {
        super(Runnable::run);
        this.exchange = exchange;
        this.decoder = decoder;
    }

    /** Says whether a subscriber waits for bytes from the network. */
    boolean isWaiting() {
        return waiting;
    }

    /** Ends the exchange; a subscriber that has not canceled is told. */
    void close() {
        if (!exchange.hasEnded()) {
            exchange.abort(cause -> new IOException("The response was closed", cause));
        }
    }

    /** Takes the window of the connection, which is closed now. */
    void capacity(CapacityChannel capacityChannel) {
        window = capacityChannel;
        wake();
    }

    /** Takes bytes of the network. */
    void came(ByteBuffer bytes) {
        int count = bytes.remaining();
        if (count == 0) {
            return;
        }
        // The library uses its buffer again.
        byte[] copy = new byte[count];
        bytes.get(copy);
        used.addAndGet(count);
        received.add(ByteBuffer.wrap(copy));
        wake();
    }

    void ended() {
        whole = true;
        complete();
    }

    void failed(Throwable reason) {
        fail(reason);
    }

    @Override
    protected @Nullable ByteBuffer poll() throws IOException {
        // Read before the bytes, which come before the end.
        boolean last = whole;
        ByteBuffer next = decoder.next();
        while (next == null) {
            ByteBuffer more = received.poll();
            if (more == null) {
                if (last) {
                    decoder.end();
                }
                return null;
            }
            decoder.feed(more);
            next = decoder.next();
        }
        waiting = false;
        return next;
    }

    @Override
    protected void wanted() {
        if (!waiting) {
            exchange.sign();
            waiting = true;
        }
        CapacityChannel channel = window;
        int free = channel != null ? used.getAndSet(0) : 0;
        if (free > 0) {
            open(channel, free);
        }
    }

    @Override
    protected void released() {
        close();
    }

    @Override
    protected void finished() {
        waiting = false;
        received.clear();
        decoder.close();
    }

    /** Opens the window, so that a connection that could not be cut hears that the other end has ended it. */
    void discard() {
        open(window, Integer.MAX_VALUE);
    }

    private void open(@Nullable CapacityChannel channel, int bytes) {
        if (channel == null) {
            return;
        }
        try {
            channel.update(bytes);
        } catch (IOException | CancelledKeyException e) {
            // The connection is gone; over TLS the library says so by an exception that nobody else would hear.
            exchange.abort(cause -> new IOException("The connection is closed", e));
        }
    }
}
