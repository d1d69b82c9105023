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
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.jspecify.annotations.Nullable;

/** One request and its answer, from the wait for a free connection to the last byte. */
abstract class Exchange {

    /** Makes the exception to report from what the library reported. */
    interface Reason {
        IOException exception(@Nullable Throwable cause);
    }

    private final HttpRequest request;
    private final ExchangeWatch watch;
    private final ProxySettings proxies;
    private final long started = System.nanoTime();
    private final AtomicReference<@Nullable Reason> aborted = new AtomicReference<>();
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

    final boolean hasAnswer() {
        return answered;
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

    /** Gives how long it may go on like this. */
    final long nanosLeft(long now) {
        return Math.min(totalLeft(now), idleLeft(now));
    }

    /** Ends what has no time left. */
    final void expire() {
        long now = System.nanoTime();
        if (nanosLeft(now) > 0) {
            return;
        }
        boolean whole = totalLeft(now) <= idleLeft(now);
        Bound bound = whole ? Bound.TOTAL : Bound.IDLE;
        Duration limit = whole ? timeouts().total() : timeouts().idle();
        abort(cause -> new TransportTimeoutException(
                bound, limit, cause != null ? cause : new SocketTimeoutException("timeout")));
    }

    private long totalLeft(long now) {
        Duration total = timeouts().total();
        if (total.isZero() || (answered && timeouts().streaming())) {
            return Long.MAX_VALUE;
        }
        return nanos(total) - (now - started);
    }

    /** Gives how long the silence may last on. */
    abstract long idleLeft(long now);

    /** Cuts the connection. */
    abstract void cut();

    /** Says whether a connection has been there. */
    abstract boolean connected();

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
        if (failure instanceof ConnectTimeoutException && !timeouts().connect().isZero()) {
            return new TransportTimeoutException(Bound.CONNECT, timeouts().connect(), failure);
        }
        if (failure instanceof SocketTimeoutException) {
            return connected() || timeouts().connect().isZero()
                    ? new TransportTimeoutException(Bound.IDLE, timeouts().idle(), failure)
                    : new TransportTimeoutException(Bound.CONNECT, timeouts().connect(), failure);
        }
        if (failure instanceof IOException io) {
            return connected() || io instanceof InterruptedIOException
                    ? io
                    : ConnectionFailures.describe(target(), proxies.config(), io);
        }
        return failure instanceof Error ? failure : new IOException(message(failure), failure);
    }

    static long nanos(Duration duration) {
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
