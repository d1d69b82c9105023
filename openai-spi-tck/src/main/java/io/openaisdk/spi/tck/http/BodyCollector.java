package io.openaisdk.spi.tck.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** A subscriber that keeps what it gets, asks for more as it is told, and notes what must not happen. */
class BodyCollector implements Flow.Subscriber<ByteBuffer> {

    private final long first;
    private final long then;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> all = new CompletableFuture<>();
    private final CompletableFuture<Flow.Subscription> subscribed = new CompletableFuture<>();
    private final AtomicBoolean inside = new AtomicBoolean();
    private final AtomicInteger signals = new AtomicInteger();
    private volatile String violation = "";
    private volatile Thread lastThread = Thread.currentThread();

    /** Asks for so many at first and then after each buffer; zero asks for none. */
    BodyCollector(long first, long then) {
        this.first = first;
        this.then = then;
    }

    static BodyCollector ofAll() {
        return new BodyCollector(Long.MAX_VALUE, 0);
    }

    CompletableFuture<byte[]> all() {
        return all;
    }

    Flow.Subscription subscription() {
        return subscribed.join();
    }

    synchronized String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    synchronized int size() {
        return bytes.size();
    }

    /** Gives how many buffers came. */
    int signals() {
        return signals.get();
    }

    String violation() {
        return violation;
    }

    Thread lastThread() {
        return lastThread;
    }

    void onBuffer(ByteBuffer buffer) {}

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        if (!subscribed.complete(subscription)) {
            violation = "onSubscribe came twice";
        }
        if (first > 0) {
            subscription.request(first);
        }
    }

    @Override
    public void onNext(ByteBuffer buffer) {
        if (!inside.compareAndSet(false, true)) {
            violation = "onNext came while onNext was running";
        }
        if (!subscribed.isDone() || all.isDone()) {
            violation = "onNext came before onSubscribe or after the end";
        }
        lastThread = Thread.currentThread();
        signals.incrementAndGet();
        byte[] copy = new byte[buffer.remaining()];
        buffer.duplicate().get(copy);
        synchronized (this) {
            bytes.writeBytes(copy);
        }
        onBuffer(buffer);
        inside.set(false);
        if (then > 0) {
            subscription().request(then);
        }
    }

    @Override
    public void onError(Throwable failure) {
        if (!subscribed.isDone() || !all.completeExceptionally(failure)) {
            violation = "onError came before onSubscribe or after the end";
        }
    }

    @Override
    public void onComplete() {
        byte[] copy;
        synchronized (this) {
            copy = bytes.toByteArray();
        }
        if (!subscribed.isDone() || !all.complete(copy)) {
            violation = "onComplete came before onSubscribe or after the end";
        }
    }
}
