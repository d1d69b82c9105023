package io.openaisdk.core.internal.call;

import io.openaisdk.api.EventStream;
import io.openaisdk.api.HttpInfo;
import io.openaisdk.api.errors.OpenAIException;
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

/** Reads the events of a body as somebody iterates over them. */
final class BlockingEvents<E> implements EventStream<E> {

    private final BlockingDriver.Answer answer;
    private final Deque<E> ready = new ArrayDeque<>();
    private final EventDecoder decoder;
    private final byte[] buffer = new byte[8192];
    private final AtomicBoolean taken = new AtomicBoolean();
    private volatile boolean closed;
    private boolean ended;
    private @Nullable OpenAIException failure;

    @SuppressWarnings("unchecked") // the operation's event type is that of the service method
    BlockingEvents(BlockingDriver.Answer answer, Decoder decoder, Operation operation) {
        this.answer = answer;
        this.decoder = new EventDecoder(decoder, operation, answer.http(), answer.limits(), event -> {
            answer.tracker().event(event);
            ready.add((E) event);
        });
    }

    @Override
    public Iterator<E> iterator() {
        if (!taken.compareAndSet(false, true)) {
            throw new IllegalStateException("The events have been asked for; they can be read once");
        }
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return fill();
            }

            @Override
            public E next() {
                if (!fill()) {
                    throw new NoSuchElementException("The stream has no more events");
                }
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
        return answer.http();
    }

    @Override
    public void close() {
        closed = true;
        answer.response().close();
        answer.tracker().succeeded();
    }

    /** Reads on until there is an event; false at the end. */
    private boolean fill() {
        while (!closed && ready.isEmpty()) {
            if (failure != null) {
                throw failure;
            }
            try {
                read();
            } catch (OpenAIException e) {
                fail(e);
            } catch (IOException e) {
                // Where another thread closed the stream, that is no failure.
                if (!closed) {
                    fail(answer.broken(e));
                }
            }
        }
        return !closed;
    }

    private void read() throws IOException {
        if (decoder.isOver()) {
            if (!ended) {
                drain();
            }
            close();
            return;
        }
        int count = answer.response().body().read(buffer);
        if (count < 0) {
            ended = true;
            decoder.end();
        } else {
            decoder.feed(buffer, 0, count);
        }
    }

    /** Reads the end of the body behind the last event, so that the connection can be used again. */
    private void drain() {
        Runnable forget = answer.engine().time().schedule(EventDecoder.LINGER, () -> answer.response()
                .close());
        try {
            InputStream rest = answer.response().body();
            while (rest.read(buffer) >= 0) {
                // it means nothing
            }
        } catch (IOException e) {
            return; // the server lingers or is gone: the connection is not used again
        } finally {
            forget.run();
        }
    }

    /** Keeps a failure until the events before it have been read. */
    private void fail(OpenAIException error) {
        failure = error;
        answer.response().close();
        answer.failed(error);
    }
}
