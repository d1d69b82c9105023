package io.openaisdk.transport.apache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.hc.core5.http.nio.CapacityChannel;
import org.jspecify.annotations.Nullable;

/**
 * Delivers a body to one subscriber, on the thread that brings bytes or demand, whichever comes last. The window of the
 * connection opens only while there is demand that nothing is there for.
 */
final class BodyPublisher implements Flow.Publisher<ByteBuffer>, Flow.Subscription {

    private final AsyncExchange exchange;
    private final BodyDecoder decoder;
    private final Queue<ByteBuffer> received = new ConcurrentLinkedQueue<>();
    private final AtomicReference<Flow.@Nullable Subscriber<? super ByteBuffer>> subscriber = new AtomicReference<>();
    private final AtomicLong demand = new AtomicLong();

    /** How much of the window is used up. */
    private final AtomicInteger used = new AtomicInteger();

    /** Counts what is to be done; only who finds it at zero does it, so that signals come one after another. */
    private final AtomicInteger work = new AtomicInteger();

    private volatile boolean subscribed;
    private volatile boolean canceled;
    private volatile boolean ended;
    private volatile boolean waiting;
    private volatile @Nullable Throwable failure;
    private volatile @Nullable RuntimeException misuse;
    private volatile @Nullable CapacityChannel window;

    // What follows belongs to whoever does the work.
    private @Nullable ByteBuffer ready;
    private boolean done;

    BodyPublisher(AsyncExchange exchange, BodyDecoder decoder) {
        this.exchange = exchange;
        this.decoder = decoder;
    }

    /** Says whether a subscriber waits for bytes from the network. */
    boolean isWaiting() {
        return waiting;
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
        deliver();
    }

    @Override
    public void request(long n) {
        if (n <= 0) {
            misuse = new IllegalArgumentException("The demand must be positive, not " + n);
        } else {
            demand.accumulateAndGet(n, BodyPublisher::addUpToMax);
        }
        deliver();
    }

    @Override
    public void cancel() {
        canceled = true;
        close();
        deliver();
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
        deliver();
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
        deliver();
    }

    /** Opens the window, so that a connection that could not be cut hears that the other end has ended it. */
    void discard() {
        CapacityChannel channel = window;
        if (channel != null) {
            try {
                channel.update(Integer.MAX_VALUE);
            } catch (IOException e) {
                // It is gone already.
                return;
            }
        }
    }

    void ended() {
        ended = true;
        deliver();
    }

    void failed(Throwable reason) {
        failure = reason;
        deliver();
    }

    private void deliver() {
        if (work.getAndIncrement() > 0) {
            return;
        }
        int seen = 1;
        do {
            Flow.Subscriber<? super ByteBuffer> receiver = subscriber.get();
            if (receiver != null && subscribed) {
                try {
                    deliverTo(receiver);
                } catch (RuntimeException | Error e) {
                    // A subscriber must not throw; one that does gets nothing more.
                    finish();
                    close();
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
                finish();
                return;
            }
            RuntimeException ofSubscriber = misuse;
            if (ofSubscriber != null) {
                finish();
                close();
                receiver.onError(ofSubscriber);
                return;
            }
            // Before the bytes, which come before the end.
            boolean last = ended;
            Throwable broken = failure;
            ByteBuffer next;
            try {
                next = decode();
                if (next == null && last && broken == null) {
                    decoder.end();
                }
            } catch (IOException e) {
                finish();
                close();
                receiver.onError(e);
                return;
            }
            if (next != null) {
                if (demand.get() == 0) {
                    waiting = false;
                    return;
                }
                if (demand.get() != Long.MAX_VALUE) {
                    demand.decrementAndGet();
                }
                ready = null;
                receiver.onNext(next);
            } else if (broken != null) {
                finish();
                receiver.onError(broken);
            } else if (last) {
                finish();
                receiver.onComplete();
            } else {
                awaitMore();
                return;
            }
        }
    }

    private @Nullable ByteBuffer decode() throws IOException {
        while (ready == null) {
            ready = decoder.next();
            if (ready == null) {
                ByteBuffer more = received.poll();
                if (more == null) {
                    return null;
                }
                decoder.feed(more);
            }
        }
        return ready;
    }

    private void awaitMore() {
        boolean wanted = demand.get() > 0;
        if (wanted && !waiting) {
            exchange.sign();
        }
        waiting = wanted;
        CapacityChannel channel = window;
        if (!wanted || channel == null) {
            return;
        }
        int free = used.getAndSet(0);
        if (free > 0) {
            try {
                channel.update(free);
            } catch (IOException e) {
                exchange.abort(cause -> e);
            }
        }
    }

    private void finish() {
        done = true;
        waiting = false;
        ready = null;
        received.clear();
        decoder.close();
    }

    private static long addUpToMax(long one, long other) {
        long sum = one + other;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }
}
