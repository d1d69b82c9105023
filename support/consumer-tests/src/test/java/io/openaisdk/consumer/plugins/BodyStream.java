package io.openaisdk.consumer.plugins;

import io.openaisdk.spi.http.AsyncHttpResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Waits for the buffers of a publisher, one at a time. */
final class BodyStream extends InputStream {

    private final AsyncHttpResponse response;
    private final Object lock = new Object();
    private Flow.@Nullable Subscription subscription;
    private @Nullable ByteBuffer buffer;
    private @Nullable Throwable failure;
    private boolean complete;
    private boolean closed;

    BodyStream(AsyncHttpResponse response) {
        this.response = response;
    }

    Flow.Subscriber<ByteBuffer> subscriber() {
        return new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription given) {
                subscription = given;
                given.request(1);
            }

            @Override
            public void onNext(ByteBuffer next) {
                change(() -> {
                    buffer = next;
                });
            }

            @Override
            public void onError(Throwable error) {
                change(() -> {
                    failure = error;
                });
            }

            @Override
            public void onComplete() {
                change(() -> {
                    complete = true;
                });
            }
        };
    }

    private void change(Runnable change) {
        synchronized (lock) {
            change.run();
            lock.notifyAll();
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        ByteBuffer current = awaitBuffer();
        if (current == null) {
            return -1;
        }
        int count = Math.min(length, current.remaining());
        current.get(into, offset, count);
        if (!current.hasRemaining()) {
            change(() -> {
                buffer = null;
            });
            Flow.Subscription source = subscription;
            if (source != null) {
                source.request(1);
            }
        }
        return count;
    }

    private @Nullable ByteBuffer awaitBuffer() throws IOException {
        synchronized (lock) {
            while (true) {
                if (closed) {
                    throw new IOException("The body is closed");
                } else if (buffer != null) {
                    return buffer;
                } else if (failure != null) {
                    throw JdkFailures.asIOException(failure);
                } else if (complete) {
                    return null;
                }
                try {
                    lock.wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    break;
                }
            }
        }
        response.close();
        throw new InterruptedIOException("Interrupted while the body was waited for");
    }

    @Override
    public void close() {
        change(() -> {
            closed = true;
        });
        response.close();
    }
}
