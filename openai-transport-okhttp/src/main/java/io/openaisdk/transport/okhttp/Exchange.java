package io.openaisdk.transport.okhttp;

import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.ProxyConfig;
import io.openaisdk.spi.tools.ConnectionFailures;
import io.openaisdk.spi.tools.ExchangeLimit;
import io.openaisdk.spi.tools.TimeoutTimer;
import io.openaisdk.spi.tools.TimeoutWatch;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** One request and its response, from the wait for a free connection to the last byte; keeps the time bounds. */
final class Exchange {

    /** Makes the exception to report from what OkHttp reported. */
    interface Reason {
        IOException exception(@Nullable Throwable cause);
    }

    private final HttpRequest request;
    private final ExchangeLimit limit;
    private final LiveExchanges live;
    private final @Nullable ProxyConfig proxy;
    private final TimeoutWatch watch;
    private final AtomicReference<@Nullable Reason> aborted = new AtomicReference<>();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final AtomicBoolean hasTurn = new AtomicBoolean();

    private volatile @Nullable CompletableFuture<Void> turn;
    private volatile @Nullable Call call;
    private volatile boolean connected;
    private volatile boolean answered;
    private volatile @Nullable Connection connection;
    private volatile @Nullable Throwable bodyFailure;
    private volatile @Nullable Runnable whenAborted;
    private volatile boolean sendingBody;
    private volatile @Nullable HttpUrl target;
    private volatile @Nullable OddHosts oddHosts;

    Exchange(
            HttpRequest request,
            ExchangeLimit limit,
            LiveExchanges live,
            @Nullable ProxyConfig proxy,
            TimeoutTimer timer) {
        this.request = request;
        this.limit = limit;
        this.live = live;
        this.proxy = proxy;
        this.watch = new TimeoutWatch(request.timeouts(), timer, passed -> abort(cause -> passed));
    }

    HttpRequest request() {
        return request;
    }

    /** Starts the bounds of the whole and of the connection, the wait for a free one included. */
    void begin() {
        watch.start();
        watch.connecting();
    }

    /** Blocks until there is room for one more exchange. */
    void awaitTurn() throws InterruptedException, ExecutionException {
        if (takeTurn()) {
            return;
        }
        CompletableFuture<Void> place = waitInLine();
        try {
            place.get();
            turnCame();
        } catch (InterruptedException e) {
            if (!place.cancel(false)) {
                turnCame();
            }
            throw e;
        }
    }

    boolean takeTurn() {
        if (!limit.tryEnter()) {
            return false;
        }
        turnCame();
        return true;
    }

    /** Stands in line; whoever calls it says {@link #turnCame()} when the future completes. */
    CompletableFuture<Void> waitInLine() {
        CompletableFuture<Void> place = limit.enter();
        turn = place;
        if (aborted.get() != null) {
            place.cancel(false);
        }
        return place;
    }

    void turnCame() {
        hasTurn.set(true);
        if (ended.get()) {
            giveTurnBack();
        }
    }

    private void giveTurnBack() {
        if (hasTurn.getAndSet(false)) {
            limit.leave();
        }
    }

    Call call(OddHosts odd, Urls urls) throws IOException {
        oddHosts = odd;
        Call made = odd.clientFor(request.uri()).newCall(Requests.of(this, urls));
        call = made;
        Reason reason = aborted.get();
        if (reason != null) {
            throw reason.exception(null);
        }
        live.requireOpen();
        return made;
    }

    /** Says whether a redirect can be followed by the proxy that it needs. */
    boolean leadsTo(URI other) {
        OddHosts odd = oddHosts;
        return odd == null || odd.leadsTo(request.uri(), other);
    }

    /** Notes that a connection is wanted; that for a redirect has a bound of its own. */
    void connecting(HttpUrl url) {
        target = url;
        connection = null;
        if (connected) {
            connected = false;
            watch.connecting();
        }
    }

    void connected(@Nullable Connection made) {
        connection = made;
        connected = true;
        watch.connected();
    }

    /** Notes that the headers have come: where the answer is a stream, the total bound ends here. */
    void answered() {
        connected = true;
        answered = true;
        watch.responded();
    }

    /** Sets what else is to be done when the exchange is aborted: cutting the connection is noticed by who waits for it only. */
    void whenAborted(Runnable action) {
        whenAborted = action;
    }

    /** Notes that the source of the body is going to be read, for as long as it likes. */
    void sendingBody() throws IOException {
        sendingBody = true;
        Reason reason = aborted.get();
        if (reason != null) {
            throw reason.exception(null);
        }
    }

    void bodySent() {
        sendingBody = false;
    }

    boolean isSendingBody() {
        return sendingBody;
    }

    /** Notes a failure of the source of the body, which is reported as it is. */
    void bodyFailed(Throwable failure) {
        bodyFailure = failure;
    }

    /** Notes that the network is to take a piece of the body; {@link #written} says that it has. */
    void writing() {
        watch.writing();
    }

    void written() {
        watch.notWriting();
    }

    /** Notes that something of the response is waited for; {@link #received} says that it has come. */
    void awaiting() {
        watch.awaiting();
    }

    void received() {
        watch.notAwaiting();
    }

    /** Cuts the connection; the first reason given is the one reported. */
    void abort(Reason reason) {
        if (!aborted.compareAndSet(null, reason)) {
            return;
        }
        CompletableFuture<Void> place = turn;
        if (place != null) {
            place.cancel(false);
        }
        Call running = call;
        if (running != null) {
            running.cancel();
        }
        Runnable action = whenAborted;
        if (action != null) {
            action.run();
        }
        if (answered) {
            // Nobody may ever read or close the response, and its connection is gone.
            end();
        }
    }

    /** Ends the exchange: all is read, or nothing more will come. */
    void end() {
        if (ended.compareAndSet(false, true)) {
            watch.end();
            live.ended(this);
            giveTurnBack();
            // OkHttp may keep the request for a while, and with it whoever read the answer.
            whenAborted = null;
        }
    }

    boolean hasEnded() {
        return ended.get();
    }

    /** Gives the connection that carries the answer. */
    @Nullable
    Connection connection() {
        return connection;
    }

    /** Ends the exchange and says what to report for a failure of OkHttp, the same whichever way it was noticed. */
    Throwable failed(Throwable failure) {
        Throwable reported = translate(failure);
        end();
        return reported;
    }

    private Throwable translate(Throwable failure) {
        Throwable ofBody = bodyFailure;
        if (ofBody != null) {
            return ofBody;
        }
        Reason reason = aborted.get();
        if (reason != null) {
            return reason.exception(failure);
        }
        if (failure instanceof InterruptedException) {
            // From the wait in line or, undeclared, from OkHttp's wait for one of several connection attempts.
            Thread.currentThread().interrupt();
        }
        if (Thread.currentThread().isInterrupted()) {
            InterruptedIOException interrupted = new InterruptedIOException("The thread was interrupted");
            interrupted.initCause(failure);
            return interrupted;
        }
        if (failure instanceof CancellationException || failure instanceof ExecutionException) {
            return new IOException("The request was canceled", failure);
        }
        HttpUrl url = target;
        if (failure instanceof IOException io && !connected && url != null) {
            return ConnectionFailures.describe(url.uri(), proxy, io);
        }
        return failure;
    }
}
