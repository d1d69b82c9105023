package io.openaisdk.transport.apache;

import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpTimeouts;
import io.openaisdk.spi.http.TransportTimeoutException;
import io.openaisdk.spi.http.TransportTimeoutException.Bound;
import io.openaisdk.spi.tools.ConnectionFailures;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** One request and its response, from the wait for a free connection to the last byte; keeps the time bounds. */
abstract class Exchange {

    /** Makes the exception to report from what the library reported. */
    interface Reason {
        IOException exception(@Nullable Throwable cause);
    }

    /** Stands for the time since when a bound counts that does not at the moment. */
    static final long NOT_COUNTING = Long.MIN_VALUE;

    private static final Bound[] BOUNDS = Bound.values();

    private final HttpRequest request;
    private final ExchangeWatch watch;
    private final ProxySettings proxies;
    private final long started = System.nanoTime();
    private final AtomicReference<@Nullable Reason> aborted = new AtomicReference<>();
    private volatile long connectingSince = NOT_COUNTING;
    private volatile long writingSince = NOT_COUNTING;
    private volatile boolean connected;
    private volatile boolean answered;
    private volatile boolean ended;
    private volatile @Nullable Throwable bodyFailure;

    Exchange(HttpRequest request, ExchangeWatch watch, ProxySettings proxies) {
        this.request = request;
        this.proxies = proxies;
        this.watch = watch;
    }

    final HttpRequest request() {
        return request;
    }

    final ProxySettings proxies() {
        return proxies;
    }

    final HttpTimeouts timeouts() {
        return request.timeouts();
    }

    /** Notes that the headers of the answer have come. */
    final void answered() {
        answered = true;
    }

    /** Notes that a connection is wanted: the first, or the one of a redirect. */
    final void connecting() {
        connected = false;
        connectingSince = System.nanoTime();
    }

    /** Notes that the connection is there. */
    final void connectionCame() {
        connected = true;
        connectingSince = NOT_COUNTING;
    }

    /** Says whether the connection has been there. */
    final boolean connected() {
        return connected;
    }

    /** Notes that the network is to take a piece of the body, or has taken some of it. */
    final void writing() {
        writingSince = System.nanoTime();
    }

    /** Notes that the network has nothing to take at the moment. */
    final void notWriting() {
        writingSince = NOT_COUNTING;
    }

    /** Notes a failure of the source of the body, which is reported as it is. */
    final void bodyFailed(Throwable failure) {
        bodyFailure = failure;
    }

    final @Nullable Throwable bodyFailure() {
        return bodyFailure;
    }

    /** Cuts the connection; the first reason given is the one reported. */
    final void abort(Reason reason) {
        if (aborted.compareAndSet(null, reason)) {
            cut();
        }
    }

    final @Nullable Reason abortReason() {
        return aborted.get();
    }

    /** Ends the exchange: all is read, or nothing more will come. */
    final void end() {
        ended = true;
        watch.remove(this);
    }

    final boolean hasEnded() {
        return ended;
    }

    /** Returns how long it may go on before it must be looked at again. */
    final long nanosLeft(long now) {
        long least = Long.MAX_VALUE;
        for (Bound bound : BOUNDS) {
            least = Math.min(least, nanosLeft(bound, now));
        }
        return least;
    }

    /** Ends what has no time left. */
    final void expire() {
        long now = System.nanoTime();
        for (Bound bound : BOUNDS) {
            if (nanosLeft(bound, now) <= 0) {
                passed(bound);
                return;
            }
        }
    }

    private void passed(Bound bound) {
        Duration limit = timeouts().limit(bound);
        abort(cause -> new TransportTimeoutException(
                bound, limit, cause != null ? cause : new SocketTimeoutException("timeout")));
    }

    /** What does not count yet cannot pass before all its time from now. */
    private long nanosLeft(Bound bound, long now) {
        Duration limit = timeouts().limit(bound);
        if (limit.isZero()) {
            return Long.MAX_VALUE;
        }
        long since = since(bound);
        return since == NOT_COUNTING ? nanos(limit) : nanos(limit) - (now - since);
    }

    private long since(Bound bound) {
        return switch (bound) {
            case CONNECT -> connectingSince;
            case WRITE -> answered ? NOT_COUNTING : writingSince;
            case IDLE -> awaitingSince();
            case TOTAL -> answered && timeouts().streaming() ? NOT_COUNTING : started;
        };
    }

    /** Returns since when a piece of the response body is waited for. */
    abstract long awaitingSince();

    /** Cuts the connection. */
    abstract void cut();

    /** Gives where the request is being sent to. */
    abstract URI target();

    /** Says what to report for a failure, the same whichever way it was noticed. */
    final Throwable translate(Throwable failure) {
        Throwable ofBody = bodyFailure;
        if (ofBody != null) {
            return ofBody;
        }
        Reason reason = aborted.get();
        if (reason != null) {
            return reason.exception(failure);
        }
        if (failure instanceof SocketTimeoutException
                && !connected
                && !timeouts().connect().isZero()) {
            // The library has noticed it first.
            return new TransportTimeoutException(Bound.CONNECT, timeouts().connect(), failure);
        }
        if (failure instanceof IOException io) {
            return connected || io instanceof InterruptedIOException
                    ? io
                    : ConnectionFailures.describe(target(), proxies.config(), io);
        }
        return failure instanceof Error ? failure : new IOException(message(failure), failure);
    }

    private static long nanos(Duration duration) {
        try {
            return duration.toNanos();
        } catch (ArithmeticException e) {
            return Long.MAX_VALUE;
        }
    }

    private static String message(Throwable failure) {
        String message = failure.getMessage();
        return message != null ? message : failure.toString();
    }
}
