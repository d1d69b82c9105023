package io.openaisdk.core.internal.stream;

import io.openaisdk.api.EventStream;
import io.openaisdk.api.HttpInfo;
import io.openaisdk.core.internal.attempt.Call;
import io.openaisdk.core.internal.concurrent.Linger;
import io.openaisdk.core.internal.driver.Received;
import io.openaisdk.core.internal.operation.Operation;
import io.openaisdk.core.internal.response.Decoder;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A blocking stream of events, which are read from the body as the caller iterates over them. */
public final class BlockingEvents<E> implements EventStream<E> {

    private final Received received;
    private final Call call;
    private final Deque<E> ready = new ArrayDeque<>();
    private final EventDecoder decoder;
    private final byte[] buffer = new byte[8192];
    private final AtomicBoolean taken = new AtomicBoolean();
    private volatile boolean closed;

    /** The failure that ends the stream, after the events before it. */
    private @Nullable RuntimeException failure;

    private @Nullable Error fatal;

    /**
     * Creates a stream.
     *
     * @param received the response
     * @param decoder decodes the events
     * @param operation has the type of the events
     */
    @SuppressWarnings("unchecked") // the operation's event type is that of the service method
    public BlockingEvents(Received received, Decoder decoder, Operation operation) {
        this.received = received;
        this.call = received.call();
        this.decoder = new EventDecoder(
                decoder, operation, received.http(), call.plan().limits(), event -> {
                    call.event(event);
                    ready.add((E) event);
                });
    }

    @Override
    public Iterator<E> iterator() {
        if (!taken.compareAndSet(false, true)) {
            throw new IllegalStateException("The events have been asked for; they can be read once");
        }
        return new Iterator<>() {

            /** After hasNext() has returned true, next() returns an event, even if another thread closes the stream meanwhile. */
            private boolean promised;

            @Override
            public boolean hasNext() {
                promised = fill();
                return promised;
            }

            @Override
            public E next() {
                if (!promised && !fill()) {
                    throw new NoSuchElementException("The stream has no more events");
                }
                promised = false;
                return ready.remove();
            }
        };
    }

    @Override
    public Stream<E> stream() {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), traits), false)
                .onClose(this::close);
    }

    @Override
    public HttpInfo http() {
        return received.http();
    }

    @Override
    public void close() {
        closed = true;
        call.cancel();
        received.response().close();
    }

    /** Reads on until there is an event; false at the end. */
    private boolean fill() {
        while (!closed && ready.isEmpty()) {
            if (fatal != null) {
                throw fatal;
            } else if (failure != null) {
                throw failure;
            } else if (decoder.isOver()) {
                return false;
            }
            try {
                read();
            } catch (Throwable e) {
                // Where another thread closed the stream, that is no failure.
                if (!closed) {
                    fail(e);
                }
            }
        }
        return !closed;
    }

    private void read() throws IOException {
        int count = received.response().body().read(buffer);
        if (count < 0) {
            decoder.end();
            call.succeed(null);
            return;
        }
        decoder.feed(buffer, 0, count);
        if (decoder.isOver() && call.hold(null)) {
            call.succeed(null);
            drain();
        }
    }

    /** Reads the rest of the body after the last event, so that the connection can be used again. */
    private void drain() {
        Linger linger = new Linger(call.context().time(), call.context().callbacks(), received.response()::close);
        try {
            InputStream rest = received.response().body();
            while (rest.read(buffer) >= 0) {
                // there are no events in it
            }
        } catch (IOException e) {
            return; // the body does not end in time, or the connection broke: it is not used again
        } finally {
            linger.end();
        }
    }

    /** Keeps a failure until the events before it have been read. */
    private void fail(Throwable error) {
        try {
            failure = call.thrown(error);
        } catch (Error e) {
            fatal = e;
        }
    }
}
