package io.openaisdk.spi.tools;

import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of an asynchronous response as a blocking stream, by the rules of {@link io.openaisdk.spi.http.HttpResponse} for
 * bodies; safe for use by many threads, of which one may close it while another reads.
 *
 * <ul>
 *   <li>A buffer is requested when a thread waits for one, and only the one that is being read is kept. So bytes that are not read stay
 *       on the network (A6), and a slow reader does not count as silence of the server (T6).
 *   <li>A failure of the body is thrown as it is, by each read (R4, T4).
 *   <li>An interrupt of a thread that waits ends the exchange with an {@link InterruptedIOException}, and leaves the interrupt flag set
 *       (R6).
 *   <li>{@link #close()} ends the exchange at once (R7), and makes a read that waits fail (R8).
 *   <li>A body that was read to its announced length has been read to its end: {@code close()} then waits for the client to say so, a
 *       second at most, so that the connection is kept (R5).
 * </ul>
 */
public final class BodyInputStream extends InputStream {

    private static final long MAX_WAIT_FOR_END_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final AsyncHttpResponse response;
    private final long announced;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    // What follows is read and written under the lock.
    private Flow.@Nullable Subscription subscription;
    private @Nullable ByteBuffer buffer;
    private @Nullable Throwable failure;
    private boolean requested;
    private boolean complete;
    private boolean closed;
    private long count;

    /**
     * Subscribes to the body of a response; it MUST NOT have another subscriber.
     *
     * @param response the response; {@link #close()} closes it
     */
    public BodyInputStream(AsyncHttpResponse response) {
        this.response = Objects.requireNonNull(response, "response");
        this.announced = length(response.headers());
        response.body().subscribe(new Receiver());
    }

    private static long length(HttpHeaders headers) {
        String length = headers.firstOrNull("Content-Length");
        try {
            return length == null ? -1 : Long.parseLong(length.trim());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) {
            return 0;
        }
        while (true) {
            Flow.Subscription source;
            lock.lock();
            try {
                if (closed) {
                    throw new IOException("The response is closed");
                }
                if (buffer != null) {
                    return take(buffer, into, offset, length);
                }
                if (failure != null) {
                    throw Rethrow.asIOException(failure);
                }
                if (complete) {
                    return -1;
                }
                source = toRequest();
                if (source == null) {
                    changed.await();
                }
            } catch (InterruptedException e) {
                closed = true;
                Thread.currentThread().interrupt();
                break;
            } finally {
                lock.unlock();
            }
            if (source != null) {
                // Not under the lock, which the thread that delivers needs.
                source.request(1);
            }
        }
        response.close();
        throw new InterruptedIOException("The thread was interrupted while it waited for the body");
    }

    private int take(ByteBuffer from, byte[] into, int offset, int length) {
        int taken = Math.min(length, from.remaining());
        from.get(into, offset, taken);
        count += taken;
        if (!from.hasRemaining()) {
            buffer = null;
        }
        return taken;
    }

    /** Returns what to request the next buffer of; null when that was done, or cannot be done yet. */
    private Flow.@Nullable Subscription toRequest() {
        if (requested || subscription == null) {
            return null;
        }
        requested = true;
        return subscription;
    }

    /** Returns how many bytes can be read without waiting. */
    @Override
    public int available() {
        lock.lock();
        try {
            ByteBuffer present = buffer;
            return closed || present == null ? 0 : present.remaining();
        } finally {
            lock.unlock();
        }
    }

    /** Ends the exchange unless the body was read to its end; later reads fail. */
    @Override
    public void close() {
        Flow.Subscription source;
        lock.lock();
        try {
            source = !closed && !ended() && count == announced ? toRequest() : null;
        } finally {
            lock.unlock();
        }
        if (source != null) {
            source.request(1);
        }
        lock.lock();
        try {
            if (!closed && count == announced) {
                awaitEnd();
            }
            closed = true;
            buffer = null;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        response.close();
    }

    private boolean ended() {
        return complete || failure != null;
    }

    private void awaitEnd() {
        long left = MAX_WAIT_FOR_END_NANOS;
        try {
            while (!ended() && !closed && buffer == null && left > 0) {
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes what the body delivers. */
    private final class Receiver implements Flow.Subscriber<ByteBuffer> {

        @Override
        public void onSubscribe(Flow.Subscription given) {
            change(() -> subscription = given);
        }

        @Override
        public void onNext(ByteBuffer next) {
            change(() -> {
                requested = false;
                buffer = next.hasRemaining() && !closed ? next : null;
            });
        }

        @Override
        public void onError(Throwable error) {
            change(() -> failure = error);
        }

        @Override
        public void onComplete() {
            change(() -> complete = true);
        }

        private void change(Runnable change) {
            lock.lock();
            try {
                change.run();
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }
}
