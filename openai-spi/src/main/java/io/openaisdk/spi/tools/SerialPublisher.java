package io.openaisdk.spi.tools;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Delivers the items of a source to one subscriber by the rules of Reactive Streams: {@code onSubscribe} first, signals one after
 * another, never more items than were requested, one terminal signal, and no stack that grows with the number of items.
 *
 * <p>A subclass is the source. It says what {@link #poll()} returns, and calls {@link #wake()} when there may be more, {@link
 * #complete()} or {@link #fail} when nothing follows. Signals are delivered on the executor, which gets a task only when there is
 * a signal to deliver: while nothing is requested, no thread waits.
 *
 * <pre>{@code
 * final class Body extends SerialPublisher<ByteBuffer> {       // pushed by a library
 *     private final Queue<ByteBuffer> received = new ConcurrentLinkedQueue<>();
 *
 *     Body() { super(Runnable::run); }                          // signals where they arise
 *
 *     void onBytes(ByteBuffer bytes) { received.add(bytes); wake(); }
 *     void onEnd() { complete(); }
 *     void onFailure(IOException failure) { fail(failure); }
 *
 *     protected ByteBuffer poll() { return received.poll(); }
 *     protected void wanted() { channel.read(); }
 *     protected void released() { channel.close(); }
 * }
 *
 * final class Lines extends SerialPublisher<String> {          // read by blocking, on a thread of the executor
 *     protected String poll() throws IOException {
 *         String line = reader.readLine();
 *         if (line == null) { complete(); }
 *         return line;
 *     }
 *     protected void released() { reader.close(); }
 * }
 * }</pre>
 *
 * <p>A second subscriber is told {@code onError} with an {@link IllegalStateException}. A demand that is not positive ends in {@code
 * onError} with an {@link IllegalArgumentException}, even if items are waiting. A subscriber that throws gets no more signals, and what it
 * threw goes to the {@link Thread.UncaughtExceptionHandler} of the thread. The last two release the source: see {@link
 * #released()}.
 *
 * <p>All public and final methods may be called by any thread at any time, from within a signal or a method of the subclass as well.
 *
 * @param <T> the items
 */
public abstract class SerialPublisher<T> implements Flow.Publisher<T> {

    private final Executor executor;
    private final AtomicBoolean taken = new AtomicBoolean();
    private final AtomicBoolean released = new AtomicBoolean();
    private final AtomicLong demand = new AtomicLong();
    private final AtomicReference<@Nullable End> end = new AtomicReference<>();

    /** Counts the events to handle. The thread that raises it from zero handles all until it is zero again, so that signals are serial. */
    private final AtomicInteger news = new AtomicInteger();

    /** Set from when {@code onSubscribe} has returned until the last signal. */
    private volatile Flow.@Nullable Subscriber<? super T> subscriber;

    /** The last poll returned null, and nothing has happened since. */
    private volatile boolean waiting;

    private volatile boolean canceled;
    private volatile @Nullable Throwable misuse;
    private volatile @Nullable Throwable rejected;

    /** No signal follows. */
    private volatile boolean over;

    // Guarded by news: only the thread that handles the events uses these.
    private @Nullable T ready;
    private @Nullable Throwable broken;

    /**
     * Creates a publisher without a subscriber.
     *
     * @param executor runs what delivers signals; {@code Runnable::run} delivers them on the thread that brings items or demand,
     *     whichever comes last. If it refuses a task, {@code onError} is called at once, on the thread of the caller
     */
    protected SerialPublisher(Executor executor) {
        this.executor = Objects.requireNonNull(executor, "executor");
    }

    /**
     * Returns the next item. It is called on the executor, by one thread at a time, and only while there is demand, or after the
     * end, so that items received before the end are not lost. It may block if the executor has threads to spare.
     *
     * @return the item; null when there is none at the moment. It is called again after {@link #wake()}, and after the end until it
     *     returns null
     * @throws Exception if the source is broken; it is passed to {@code onError}, and the source is {@linkplain
     *     #released() released}
     */
    protected abstract @Nullable T poll() throws Exception;

    /**
     * Is called when there is demand and {@link #poll()} has returned null: the source may fetch more, and MUST call {@link #wake()}
     * when it has. It is called once for each fetch: not again before {@code wake()}. It is not called after the end.
     */
    protected void wanted() {}

    /**
     * Is called once when the source is no longer needed before its end, and MUST end it: the subscriber canceled, misused its
     * subscription or threw, {@link #poll()} threw, or the executor refused a task. It may run while another thread is in {@link
     * #poll()}, which SHOULD then return or throw soon. It may call {@link #fail} with the failure for {@code onError}, where one is
     * due.
     */
    protected void released() {}

    /**
     * Is called once after the last {@link #poll()}, before the terminal signal if there is one, and never at the same time as
     * {@code poll()}: frees what {@code poll()} works with. It is not called where there was no subscriber.
     */
    protected void finished() {}

    /** Says that something has changed: {@link #poll()} may find an item now. */
    protected final void wake() {
        waiting = false;
        tell();
    }

    /** Ends the items after those that {@link #poll()} still returns; the first call of this or {@link #fail} counts. */
    protected final void complete() {
        end.compareAndSet(null, new End(null));
        tell();
    }

    /**
     * Ends the items with a failure, after those that {@link #poll()} still returns; the first call of this or {@link #complete()} counts.
     *
     * @param failure is passed to {@code onError}
     */
    protected final void fail(Throwable failure) {
        end.compareAndSet(null, new End(Objects.requireNonNull(failure, "failure")));
        tell();
    }

    /**
     * Returns whether {@link #released()} was called, or is about to be. A source that opens something checks this afterwards, and closes
     * it itself.
     *
     * @return whether the source is released
     */
    protected final boolean isReleased() {
        return released.get();
    }

    @Override
    public final void subscribe(Flow.Subscriber<? super T> newSubscriber) {
        Objects.requireNonNull(newSubscriber, "subscriber");
        if (!taken.compareAndSet(false, true)) {
            Subscriptions.refuse(newSubscriber, new IllegalStateException("This publisher has a subscriber already"));
            return;
        }
        try {
            newSubscriber.onSubscribe(new Demand());
        } catch (Throwable e) {
            canceled = true;
            release();
            report(e);
        }
        subscriber = newSubscriber;
        tell();
    }

    /** Handles the events, or leaves them to the thread that is handling events already. */
    private void tell() {
        if (news.getAndIncrement() != 0) {
            return;
        }
        int seen = 1;
        do {
            if (hasSignal()) {
                handOver();
                return;
            }
            if (canceled && subscriber != null && !over) {
                finish();
            }
            seen = news.addAndGet(-seen);
        } while (seen != 0);
    }

    /** Returns whether there may be a signal to deliver, so that no thread is started in vain. */
    private boolean hasSignal() {
        if (subscriber == null || canceled || over) {
            return false;
        }
        boolean wantsItem = demand.get() > 0 && (ready != null || !waiting);
        return misuse != null || wantsItem || (end.get() != null && ready == null);
    }

    private void handOver() {
        try {
            executor.execute(this::deliver);
        } catch (Throwable e) {
            // No other thread would call the subscriber.
            rejected = e;
            release();
            deliver();
        }
    }

    private void deliver() {
        int seen = news.get();
        do {
            Flow.Subscriber<? super T> receiver = subscriber;
            if (receiver != null) {
                try {
                    deliverTo(receiver);
                } catch (Throwable e) {
                    // A subscriber must not throw; one that does gets nothing more.
                    finish();
                    release();
                    report(e);
                }
            }
            seen = news.addAndGet(-seen);
        } while (seen != 0);
    }

    private void deliverTo(Flow.Subscriber<? super T> receiver) {
        while (!over) {
            if (canceled) {
                finish();
                return;
            }
            Throwable reason = failureNow();
            if (reason != null) {
                finish();
                release();
                receiver.onError(reason);
                return;
            }
            // Read before the items, which come before the end.
            End last = end.get();
            if (ready == null) {
                if (last == null && (demand.get() == 0 || waiting)) {
                    return;
                }
                if (!pollInto(last)) {
                    continue;
                }
            }
            if (ready != null) {
                if (demand.get() == 0) {
                    return;
                }
                if (!canceled && misuse == null) {
                    receiver.onNext(take());
                }
            } else if (last != null) {
                finish();
                tellEnd(receiver, last);
            }
        }
    }

    /** Returns the failure that ends the items at once, even if some are waiting; null for none. */
    private @Nullable Throwable failureNow() {
        if (misuse != null) {
            return misuse;
        }
        Throwable thrown = broken != null ? broken : rejected;
        End said = end.get();
        // The failure that the source reports explains more than the one that poll() throws because of it.
        return thrown != null && said != null && said.failure() != null ? said.failure() : thrown;
    }

    /** Polls and, where nothing is there, fetches; false when the source threw. */
    private boolean pollInto(@Nullable End last) {
        try {
            // First, so that events meanwhile are not lost.
            waiting = true;
            ready = poll();
            if (ready != null) {
                waiting = false;
            } else if (last == null && end.get() == null && !canceled) {
                wanted();
            }
            return true;
        } catch (Throwable e) {
            broken = e;
            return false;
        }
    }

    private T take() {
        T item = Objects.requireNonNull(ready);
        ready = null;
        if (demand.get() != Long.MAX_VALUE) {
            demand.decrementAndGet();
        }
        return item;
    }

    private void tellEnd(Flow.Subscriber<? super T> receiver, End last) {
        if (canceled) {
            return;
        }
        Throwable failure = last.failure();
        if (failure == null) {
            receiver.onComplete();
        } else {
            receiver.onError(failure);
        }
    }

    /** Ends the work of this publisher, and forgets the subscriber. */
    private void finish() {
        if (over) {
            return;
        }
        over = true;
        ready = null;
        subscriber = null;
        try {
            finished();
        } catch (Throwable e) {
            report(e);
        }
    }

    private void release() {
        if (released.compareAndSet(false, true)) {
            try {
                released();
            } catch (Throwable e) {
                report(e);
            }
        }
    }

    private static void report(Throwable thrown) {
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, thrown);
    }

    /** The end of the source; without a failure, its items are complete. */
    private record End(@Nullable Throwable failure) {}

    /** The subscription of the subscriber. */
    private final class Demand implements Flow.Subscription {

        @Override
        public void request(long n) {
            if (n > 0) {
                demand.accumulateAndGet(n, (before, more) -> before + more < 0 ? Long.MAX_VALUE : before + more);
                tell();
            } else if (!over) {
                // Known before the source is released, whose own failure then says nothing.
                misuse = new IllegalArgumentException("The demand must be positive, not " + n);
                release();
                tell();
            }
        }

        @Override
        public void cancel() {
            if (!over) {
                canceled = true;
                release();
                tell();
            }
        }
    }
}
