package io.openaisdk.core.internal.stream;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Hands items to one subscriber by the rules of Reactive Streams: serially, never more than asked for, one terminal signal.
 *
 * <p>A subclass fetches items when they are wanted. Whoever calls finds either that another thread is handing over, which then
 * sees to the news too, or does it itself.
 *
 * @param <T> the items
 */
public abstract class Emitter<T> implements Flow.Subscription {

    private final Flow.Subscriber<? super T> subscriber;
    private final Queue<T> ready = new ConcurrentLinkedQueue<>();
    private final AtomicLong demand = new AtomicLong();
    private final AtomicInteger work = new AtomicInteger();
    private volatile boolean canceled;
    private volatile boolean done;
    private volatile @Nullable Throwable error;

    /** A fault of the subscriber, which it is told of without regard to demand and to items that wait. */
    private volatile @Nullable Throwable misuse;

    private volatile boolean pulled = true;

    /**
     * Makes an emitter.
     *
     * @param subscriber takes the items
     */
    protected Emitter(Flow.Subscriber<? super T> subscriber) {
        this.subscriber = subscriber;
    }

    /** Fetches something; it is asked once, and again after {@link #pulled()}. */
    protected abstract void pull();

    /** Ends the source after the subscriber canceled, or after a failure of the subscriber; it may be called more than once. */
    protected abstract void release();

    /**
     * Takes an item to be handed over.
     *
     * @param item the item
     */
    protected final void offer(T item) {
        ready.add(item);
    }

    /** Says that what {@link #pull()} asked for has come, whether or not it held items. */
    protected final void pulled() {
        pulled = true;
        drain();
    }

    /**
     * Says that nothing more comes.
     *
     * @param failure why; null for the ordinary end
     */
    protected final void finish(@Nullable Throwable failure) {
        if (!done) {
            error = failure;
            done = true;
        }
        drain();
    }

    /**
     * Says whether the subscriber does not want any more.
     *
     * @return whether it canceled
     */
    protected final boolean isCanceled() {
        return canceled;
    }

    @Override
    public final void request(long count) {
        if (count <= 0) {
            // Known before the source is released, whose own failure then says nothing.
            misuse = new IllegalArgumentException("A subscriber must ask for at least one item, not " + count);
            release();
            drain();
            return;
        }
        demand.accumulateAndGet(count, (before, more) -> before + more < 0 ? Long.MAX_VALUE : before + more);
        drain();
    }

    @Override
    public final void cancel() {
        canceled = true;
        release();
    }

    /** Hands over what can be handed over, if no other thread does so already. */
    protected final void drain() {
        if (work.getAndIncrement() != 0) {
            return;
        }
        int seen = 1;
        do {
            handOver();
            seen = work.addAndGet(-seen);
        } while (seen != 0);
    }

    private void handOver() {
        long wanted = demand.get();
        long given = 0;
        while (given < wanted && !canceled && misuse == null) {
            T item = ready.poll();
            if (item == null) {
                break;
            }
            given++;
            try {
                subscriber.onNext(item);
            } catch (RuntimeException | Error e) {
                // A subscriber that throws breaks the rules; it is not called again, and the exchange ends.
                cancel();
                throw e;
            }
        }
        if (given > 0 && wanted != Long.MAX_VALUE) {
            demand.addAndGet(-given);
        }
        if (canceled) {
            ready.clear();
        } else if (misuse != null) {
            ready.clear();
            terminate(misuse);
        } else if (done && ready.isEmpty()) {
            terminate(error);
        } else if (pulled && !done && ready.isEmpty() && demand.get() > 0) {
            pulled = false;
            pull();
        }
    }

    private void terminate(@Nullable Throwable failure) {
        canceled = true;
        if (failure == null) {
            subscriber.onComplete();
        } else {
            subscriber.onError(failure);
        }
    }
}
