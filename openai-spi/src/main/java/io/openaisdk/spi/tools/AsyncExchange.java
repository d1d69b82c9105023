package io.openaisdk.spi.tools;

import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One request that a plug-in sends with its client, and the methods by which it reports what the client receives; see
 * {@link AsyncExchanges}. Safe for use by many threads. A report after the end has no effect.
 */
public final class AsyncExchange {

    private final ExchangeState state;
    private final HttpRequest request;
    private final @Nullable RequestBodyPublisher upload;
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Runnable> cuts = new ArrayList<>(2);
    private boolean over;
    private boolean cut;

    AsyncExchange(ExchangeState state, HttpRequest request) {
        this.state = state;
        this.request = request;
        this.upload = request.body().map(state::publisher).orElse(null);
    }

    /**
     * Returns the request to send; after a redirect, that to the new address with the headers that may go along.
     *
     * @return the request; {@link RequestHeaders#forEach} says which headers it has
     */
    public HttpRequest request() {
        return request;
    }

    /**
     * Returns the body of the request for a client that takes a publisher; its failures end the exchange by themselves.
     *
     * @return the publisher, for one subscriber; empty for a request without a body
     */
    public Optional<Flow.Publisher<ByteBuffer>> body() {
        return Optional.ofNullable(upload);
    }

    /**
     * Adds an action that cuts the connection. Several may be added as the exchange goes on; all of them are run.
     *
     * @param action cuts the connection; runs on any thread, once, when the exchange ends early, and at once if it has. It MUST NOT block
     */
    public void whenCut(Runnable action) {
        lock.lock();
        try {
            if (!over) {
                cuts.add(action);
                return;
            }
            if (!cut) {
                return;
            }
        } finally {
            lock.unlock();
        }
        run(action);
    }

    /**
     * Reports that the connection is there, which ends its bound (T1, T2, T13), or that the client bounds the rest of connecting. Without
     * this report the bound lasts until the headers are there.
     */
    public void connected() {
        state.watch().connected();
    }

    /**
     * Reports the headers of the response. Interim responses (1xx) MUST NOT be reported.
     *
     * @param status the status
     * @param headers the headers
     * @return takes the bytes of the body and its end; after a redirect, and when the exchange has ended, it drops them
     */
    public ResponseBody responded(int status, ResponseHeaders headers) {
        HttpHeaders received = headers.build();
        try {
            headers.requireAtMost(state.maxHeaderBytes());
        } catch (IOException e) {
            fail(e);
        }
        if (isOver()) {
            return ResponseBody.dropping();
        }
        HttpRequest next = state.redirected(request, status, received);
        if (next != null) {
            over(true);
            state.follow(next);
            return ResponseBody.dropping();
        }
        return state.responded(status, received);
    }

    /**
     * Reports that the exchange has failed, before its headers or within its body.
     *
     * @param failure is passed to the caller as it is, unless the exchange has ended before
     */
    public void fail(Throwable failure) {
        if (!isOver()) {
            state.end(failure);
        }
    }

    private boolean isOver() {
        lock.lock();
        try {
            return over;
        } finally {
            lock.unlock();
        }
    }

    void cut() {
        over(true);
    }

    /** Ends the part of this request in the exchange. */
    void over(boolean early) {
        List<Runnable> actions;
        lock.lock();
        try {
            if (over) {
                return;
            }
            over = true;
            cut = early;
            actions = List.copyOf(cuts);
            cuts.clear();
        } finally {
            lock.unlock();
        }
        if (upload != null) {
            upload.close();
        }
        if (early) {
            actions.forEach(AsyncExchange::run);
        }
    }

    /** Passes what a client throws when it is canceled to the handler of the thread, so that the end is reported all the same. */
    private static void run(Runnable action) {
        try {
            action.run();
        } catch (Throwable e) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
        }
    }
}
