package io.openaisdk.spi.tools;

import io.openaisdk.spi.http.HttpBody;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the body of a request to an asynchronous client, by the rules B1 to B6 of {@link HttpBody}: it is read on a thread that may
 * wait for the source, one buffer at a time, and is closed in any case.
 */
public final class RequestBodyPublisher extends SerialPublisher<ByteBuffer> {

    private final HttpBody body;
    private final @Nullable TimeoutWatch watch;
    private final Consumer<? super Throwable> failed;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable RequestBodyReader reader;
    private boolean closed;
    private boolean whole;

    /**
     * Creates a publisher for one attempt; the body is opened with the first demand.
     *
     * @param body the body
     * @param threads reads the body; it needs a free thread for each source that waits
     * @param failed takes what the source throws, before the subscriber does; clients wrap it, and a transport MUST NOT (B3, B6)
     */
    public RequestBodyPublisher(HttpBody body, Executor threads, Consumer<? super Throwable> failed) {
        this(body, threads, null, failed);
    }

    /** Tells a watch when the network has bytes to send, and when the source is waited for. */
    RequestBodyPublisher(
            HttpBody body, Executor threads, @Nullable TimeoutWatch watch, Consumer<? super Throwable> failed) {
        super(threads);
        this.watch = watch;
        this.body = Objects.requireNonNull(body, "body");
        this.failed = Objects.requireNonNull(failed, "failed");
    }

    @Override
    protected @Nullable ByteBuffer poll() throws IOException {
        if (whole) {
            return null;
        }
        try {
            if (watch != null) {
                watch.notWriting();
            }
            RequestBodyReader source = opened();
            byte[] bytes = source.newBuffer();
            int count = source.read(bytes);
            if (count < 0) {
                whole = true;
                close();
                complete();
                return null;
            }
            if (watch != null) {
                watch.writing();
            }
            return ByteBuffer.wrap(bytes, 0, count);
        } catch (Throwable e) {
            failed.accept(e);
            throw e;
        }
    }

    private RequestBodyReader opened() throws IOException {
        lock.lock();
        try {
            if (closed) {
                throw new IOException("The exchange has ended");
            }
            if (reader != null) {
                return reader;
            }
        } finally {
            lock.unlock();
        }
        // Not under the lock: it may wait, and the exchange may end meanwhile.
        RequestBodyReader opened = new RequestBodyReader(body);
        lock.lock();
        try {
            reader = opened;
            if (!closed) {
                return opened;
            }
        } finally {
            lock.unlock();
        }
        opened.close();
        throw new IOException("The exchange has ended");
    }

    @Override
    protected void released() {
        close();
    }

    /** Closes the source, which ends a read that waits where the source allows that; it may be called more than once. */
    public void close() {
        RequestBodyReader present;
        lock.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            present = reader;
        } finally {
            lock.unlock();
        }
        if (present != null) {
            present.close();
        }
    }
}
