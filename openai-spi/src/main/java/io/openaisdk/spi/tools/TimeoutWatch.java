package io.openaisdk.spi.tools;

import io.openaisdk.spi.http.HttpTimeouts;
import io.openaisdk.spi.http.TransportTimeoutException;
import io.openaisdk.spi.http.TransportTimeoutException.Bound;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Holds one exchange to its {@code idle} and {@code total} bounds by the rules T3 to T10 of {@link HttpTimeouts}; the {@code connect}
 * bound is up to whatever makes the connection. Safe for use by many threads.
 *
 * <p>The exchange tells what happens: {@link #start()} first, {@link #awaiting()} whenever it waits for the network from now on, {@link
 * #notAwaiting()} when that has brought something or nobody wants more, {@link #responded()} when the headers are there, and {@link
 * #end()} at the end.
 *
 * <p>A bound that passes is told once, on the thread of the timer. Telling that something came costs no more than reading the clock,
 * because the timer is not set anew: when it goes off too early, it waits for the rest.
 */
public final class TimeoutWatch {

    private static final TimeoutTimer.Timeout NONE = () -> {};

    /** No clock shows it within the next 292 years. */
    private static final long NOT_AWAITING = Long.MIN_VALUE;

    /** What a {@link TimeoutTimer} does. */
    @FunctionalInterface
    interface Scheduler {
        TimeoutTimer.Timeout schedule(long nanos, Runnable task);
    }

    private final HttpTimeouts timeouts;
    private final Scheduler timer;
    private final LongSupplier nanoTime;
    private final Consumer<? super TransportTimeoutException> passed;

    private final ReentrantLock lock = new ReentrantLock();
    private TimeoutTimer.Timeout total = NONE;
    private TimeoutTimer.Timeout idle = NONE;

    /** Whether a look at the silence is scheduled; written under the lock. */
    private volatile boolean looking;

    private volatile long silentSince = NOT_AWAITING;
    private volatile boolean over;

    /**
     * Creates a watch that does not count yet.
     *
     * @param timeouts the bounds; zero means none
     * @param timer measures them
     * @param passed is told of the first bound that passes, on the thread of the timer, and MUST NOT block. It is not told after
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

    /** Starts the total bound: the request is there, and may wait for a connection. */
    public void start() {
        if (timeouts.total().isZero()) {
            return;
        }
        lock.lock();
        try {
            if (!over) {
                total = timer.schedule(TimeoutTimer.nanos(timeouts.total()), () -> pass(Bound.TOTAL, timeouts.total()));
            }
        } finally {
            lock.unlock();
        }
    }

    /** Says that something is awaited from now on: silence counts, anew where it counted already. */
    public void awaiting() {
        if (timeouts.idle().isZero()) {
            return;
        }
        silentSince = nanoTime.getAsLong();
        // Read after that: a look that is over by now either saw the time above, or left this false.
        if (!looking) {
            look(TimeoutTimer.nanos(timeouts.idle()));
        }
    }

    /** Says that nothing is awaited: what was has come, or nobody wants more at the moment. */
    public void notAwaiting() {
        silentSince = NOT_AWAITING;
    }

    /** Says that the headers of the response are there, which end the total bound of a response that is streamed. */
    public void responded() {
        if (timeouts.streaming()) {
            lock.lock();
            try {
                total.cancel();
            } finally {
                lock.unlock();
            }
        }
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
            total.cancel();
            idle.cancel();
            return true;
        } finally {
            lock.unlock();
        }
    }

    private void look(long after) {
        lock.lock();
        try {
            if (!looking && !over) {
                looking = true;
                idle = timer.schedule(after, this::lookNow);
            }
        } finally {
            lock.unlock();
        }
    }

    private void lookNow() {
        lock.lock();
        try {
            looking = false;
        } finally {
            lock.unlock();
        }
        long since = silentSince;
        if (since == NOT_AWAITING) {
            return;
        }
        long left = TimeoutTimer.nanos(timeouts.idle()) - (nanoTime.getAsLong() - since);
        if (left > 0) {
            look(left);
        } else {
            pass(Bound.IDLE, timeouts.idle());
        }
    }

    private void pass(Bound bound, Duration limit) {
        if (endFirst()) {
            passed.accept(new TransportTimeoutException(bound, limit, new SocketTimeoutException("timeout")));
        }
    }
}
