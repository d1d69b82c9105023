package io.openaisdk.spi.tools;

import io.openaisdk.spi.http.HttpTimeouts;
import io.openaisdk.spi.http.TransportTimeoutException;
import io.openaisdk.spi.http.TransportTimeoutException.Bound;
import java.net.SocketTimeoutException;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Enforces the time bounds of one exchange by the rules of {@link HttpTimeouts}. Safe for use by many threads.
 *
 * <p>The exchange reports what happens: {@link #start()} first; {@link #connecting()} and {@link #connected()}, unless its library bounds
 * the time of a connection; {@link #writing()} and {@link #notWriting()} while the network has bytes of the request body to send; {@link
 * #responded()} when the head of the response is there; {@link #awaiting()} and {@link #notAwaiting()} while it waits for bytes of the
 * response body; and {@link #end()} at the end. Each but the first and the last may come any number of times.
 *
 * <p>A bound that passes is reported once, on the thread of the timer. A report of the exchange costs no more than reading the clock,
 * because it does not reset the timer: that checks when the first bound might have passed, and again when the next one might.
 */
public final class TimeoutWatch {

    private static final TimeoutTimer.Timeout NONE = () -> {};

    private static final Bound[] BOUNDS = Bound.values();

    /** Marks a bound that does not count at the moment; {@link System#nanoTime()} does not reach it within 292 years. */
    private static final long NOT_COUNTING = Long.MIN_VALUE;

    /** What a {@link TimeoutTimer} does. */
    @FunctionalInterface
    interface Scheduler {
        TimeoutTimer.Timeout schedule(long nanos, Runnable task);
    }

    private final HttpTimeouts timeouts;
    private final Scheduler timer;
    private final LongSupplier nanoTime;
    private final Consumer<? super TransportTimeoutException> passed;

    private volatile long startedAt = NOT_COUNTING;
    private volatile long connectingSince = NOT_COUNTING;
    private volatile long writingSince = NOT_COUNTING;
    private volatile long awaitingSince = NOT_COUNTING;
    private volatile boolean responded;

    private final ReentrantLock lock = new ReentrantLock();
    private TimeoutTimer.Timeout look = NONE;
    private boolean over;

    /**
     * Creates a watch that does not count yet.
     *
     * @param timeouts the bounds; zero means none
     * @param timer measures them
     * @param passed takes the first bound that passes, on the thread of the timer, and MUST NOT block. It is not called after
     *     {@link #end()}
     */
    public TimeoutWatch(HttpTimeouts timeouts, TimeoutTimer timer, Consumer<? super TransportTimeoutException> passed) {
        this(timeouts, timer::schedule, System::nanoTime, passed);
    }

    TimeoutWatch(
            HttpTimeouts timeouts,
            Scheduler timer,
            LongSupplier nanoTime,
            Consumer<? super TransportTimeoutException> passed) {
        this.timeouts = Objects.requireNonNull(timeouts, "timeouts");
        this.timer = timer;
        this.nanoTime = nanoTime;
        this.passed = Objects.requireNonNull(passed, "passed");
    }

    /** Starts the total bound; the request may still wait for a connection. It MUST be called once, before all others. */
    public void start() {
        startedAt = nanoTime.getAsLong();
        look();
    }

    /** Starts the bound of a connection: the first one, or that of a redirect. */
    public void connecting() {
        connectingSince = nanoTime.getAsLong();
    }

    /** Ends the bound of the connection, which is there. */
    public void connected() {
        connectingSince = NOT_COUNTING;
    }

    /** Starts the write bound: the network has bytes of the request body to send, or has just sent some. */
    public void writing() {
        writingSince = nanoTime.getAsLong();
    }

    /** Stops the write bound: all bytes are sent, or the source of the body is waited for. */
    public void notWriting() {
        writingSince = NOT_COUNTING;
    }

    /** Starts the idle bound, or starts it again: bytes of the response body are waited for. */
    public void awaiting() {
        awaitingSince = nanoTime.getAsLong();
    }

    /** Stops the idle bound: bytes have arrived, or none are requested. */
    public void notAwaiting() {
        awaitingSince = NOT_COUNTING;
    }

    /** Takes the head of the response, which ends the write bound, and the total bound of a streamed response. */
    public void responded() {
        responded = true;
    }

    /** Ends the watch: no bound passes from now on. It may be called more than once. */
    public void end() {
        var unused = endFirst();
    }

    /** Ends the watch; false where it was over already. */
    private boolean endFirst() {
        lock.lock();
        try {
            if (over) {
                return false;
            }
            over = true;
            look.cancel();
            return true;
        } finally {
            lock.unlock();
        }
    }

    private void look() {
        long now = nanoTime.getAsLong();
        long least = Long.MAX_VALUE;
        for (Bound bound : BOUNDS) {
            long left = left(bound, now);
            if (left <= 0) {
                pass(bound);
                return;
            }
            least = Math.min(least, left);
        }
        if (least < Long.MAX_VALUE) {
            lookAfter(least);
        }
    }

    private void lookAfter(long nanos) {
        lock.lock();
        try {
            if (!over) {
                look = timer.schedule(nanos, this::look);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Returns the time within which a bound cannot pass: one that does not count yet needs all of its own from now. */
    private long left(Bound bound, long now) {
        long limit = TimeoutTimer.nanos(timeouts.limit(bound));
        if (limit == 0 || (responded && endsWithTheHead(bound))) {
            return Long.MAX_VALUE;
        }
        long since = since(bound);
        return since == NOT_COUNTING ? limit : limit - (now - since);
    }

    private boolean endsWithTheHead(Bound bound) {
        return bound == Bound.WRITE || (bound == Bound.TOTAL && timeouts.streaming());
    }

    private long since(Bound bound) {
        return switch (bound) {
            case CONNECT -> connectingSince;
            case WRITE -> writingSince;
            case IDLE -> awaitingSince;
            case TOTAL -> startedAt;
        };
    }

    private void pass(Bound bound) {
        if (endFirst()) {
            passed.accept(
                    new TransportTimeoutException(bound, timeouts.limit(bound), new SocketTimeoutException("timeout")));
        }
    }
}
