package io.openaisdk.consumer.plugins;

import io.openaisdk.spi.http.HttpBody;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Reads the body of a request as fast as it is sent, in a thread that may wait for its source. */
final class SourcePublisher implements Flow.Publisher<ByteBuffer> {

    private final HttpBody content;
    private final JdkExchange exchange;
    private final Executor threads;
    private final AtomicLong demand = new AtomicLong();
    private final Object lock = new Object();
    private @Nullable InputStream stream;
    private boolean closed;
    private volatile @Nullable Throwable failure;

    SourcePublisher(HttpBody content, JdkExchange exchange, Executor threads) {
        this.content = content;
        this.exchange = exchange;
        this.threads = threads;
    }

    /** Gives what the source failed with, if it did. */
    Throwable failureOr(Throwable other) {
        Throwable mine = failure;
        return mine == null ? other : mine;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        subscriber.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long count) {
                exchange.notWriting();
                if (demand.getAndAdd(count) == 0) {
                    threads.execute(() -> send(subscriber));
                }
            }

            @Override
            public void cancel() {
                close();
            }
        });
    }

    private void send(Flow.Subscriber<? super ByteBuffer> subscriber) {
        try {
            InputStream source = opened();
            do {
                byte[] piece = new byte[16384];
                int count = source.read(piece);
                if (count < 0) {
                    close();
                    subscriber.onComplete();
                    return;
                }
                exchange.writing();
                subscriber.onNext(ByteBuffer.wrap(piece, 0, count));
            } while (demand.decrementAndGet() > 0);
        } catch (Throwable e) {
            failure = e;
            close();
            subscriber.onError(e);
            exchange.fail(e);
        }
    }

    private InputStream opened() throws IOException {
        synchronized (lock) {
            if (closed) {
                throw new IOException("The exchange has ended");
            }
            InputStream source = stream;
            if (source == null) {
                source = content.open();
                stream = source;
            }
            return source;
        }
    }

    /** Closes the source, once. */
    void close() {
        InputStream source;
        synchronized (lock) {
            if (closed) {
                return;
            }
            closed = true;
            source = stream;
        }
        if (source != null) {
            try {
                source.close();
            } catch (IOException e) {
                // What was read was sent, or the exchange failed of itself.
                return;
            }
        }
    }
}
