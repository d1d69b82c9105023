package io.openaisdk.transport.okhttp;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Delivers a body to one subscriber: a thread reads while there is demand, and none waits while there is not. */
final class BodyPublisher implements Flow.Publisher<ByteBuffer>, Flow.Subscription {

    private final BodyReader reader;
    private final Executor executor;
    private final AtomicReference<Flow.@Nullable Subscriber<? super ByteBuffer>> subscriber = new AtomicReference<>();
    private final AtomicLong demand = new AtomicLong();

    /** Counts what is to be done; only who finds it at zero starts a thread, so that signals come one after another. */
    private final AtomicInteger work = new AtomicInteger();

    private volatile boolean subscribed;
    private volatile boolean canceled;
    private volatile boolean closed;
    private volatile @Nullable RuntimeException misuse;
    private boolean done;

    BodyPublisher(BodyReader reader, Executor executor) {
        this.reader = reader;
        this.executor = executor;
    }

    BodyReader reader() {
        return reader;
    }

    /** Keeps deliveries back until {@link #release}, which makes them on the thread that calls it. */
    void hold() {
        work.incrementAndGet();
    }

    void release() {
        deliver();
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> newSubscriber) {
        if (!subscriber.compareAndSet(null, newSubscriber)) {
            newSubscriber.onSubscribe(NoSubscription.INSTANCE);
            newSubscriber.onError(new IllegalStateException("The body has a subscriber already"));
            return;
        }
        newSubscriber.onSubscribe(this);
        subscribed = true;
        wake();
    }

    @Override
    public void request(long n) {
        if (n <= 0) {
            misuse = new IllegalArgumentException("The demand must be positive, not " + n);
            reader.close();
        } else {
            demand.accumulateAndGet(n, BodyPublisher::addUpToMax);
        }
        wake();
    }

    @Override
    public void cancel() {
        canceled = true;
        reader.close();
    }

    /** Ends the exchange; a subscriber is told. */
    void close() {
        closed = true;
        reader.close();
        wake();
    }

    private void wake() {
        if (work.getAndIncrement() > 0) {
            return;
        }
        if (!hasWork()) {
            deliver();
            return;
        }
        try {
            executor.execute(this::deliver);
        } catch (RejectedExecutionException e) {
            reader.close();
            deliver();
        }
    }

    private boolean hasWork() {
        return subscribed && !canceled;
    }

    private void deliver() {
        int seen = work.get();
        do {
            Flow.Subscriber<? super ByteBuffer> receiver = subscriber.get();
            if (receiver != null && subscribed) {
                try {
                    deliverTo(receiver);
                } catch (RuntimeException | Error e) {
                    // A subscriber must not throw; one that does gets nothing more.
                    done = true;
                    reader.close();
                    Thread thread = Thread.currentThread();
                    thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
                }
            }
            seen = work.addAndGet(-seen);
        } while (seen != 0);
    }

    private void deliverTo(Flow.Subscriber<? super ByteBuffer> receiver) {
        while (!done) {
            if (canceled) {
                done = true;
                return;
            }
            if (demand.get() == 0 && misuse == null && !closed && !reader.isEmpty()) {
                return;
            }
            byte[] next;
            try {
                next = reader.next();
            } catch (IOException | RuntimeException e) {
                done = true;
                if (!canceled) {
                    RuntimeException ofSubscriber = misuse;
                    receiver.onError(ofSubscriber != null ? ofSubscriber : e);
                }
                return;
            }
            if (next == null) {
                done = true;
                if (!canceled) {
                    receiver.onComplete();
                }
                return;
            }
            if (canceled) {
                done = true;
                return;
            }
            if (demand.get() != Long.MAX_VALUE) {
                demand.decrementAndGet();
            }
            receiver.onNext(ByteBuffer.wrap(next));
        }
    }

    private static long addUpToMax(long one, long other) {
        long sum = one + other;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }
}
