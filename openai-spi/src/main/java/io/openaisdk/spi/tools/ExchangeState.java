package io.openaisdk.spi.tools;

import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpBody;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.TransportTimeoutException;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** One exchange from the wait in line to the last byte, redirects included; it ends once, whatever ends it. */
final class ExchangeState {

    private final AsyncExchanges exchanges;
    private final AsyncExchanges.Sender sender;
    private final HttpRequest request;
    private final TimeoutWatch watch;
    private final CompletableFuture<AsyncHttpResponse> result = new CompletableFuture<>();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final AtomicBoolean entered = new AtomicBoolean();
    private volatile @Nullable CompletableFuture<Void> turn;
    private volatile @Nullable AsyncExchange hop;
    private volatile @Nullable ResponseBody body;
    private int followed;

    ExchangeState(AsyncExchanges exchanges, HttpRequest request, AsyncExchanges.Sender sender) {
        this.exchanges = exchanges;
        this.request = request;
        this.sender = sender;
        this.watch = new TimeoutWatch(request.timeouts(), exchanges.timer(), this::timedOut);
    }

    CompletableFuture<AsyncHttpResponse> result() {
        return result;
    }

    TimeoutWatch watch() {
        return watch;
    }

    /** Says whether it waits in line. */
    boolean isWaiting() {
        return hop == null;
    }

    void start() {
        watch.start();
        watch.connecting();
        var unused = result.whenComplete((response, failure) -> {
            if (failure != null) {
                end(new IOException("The request was canceled"));
            }
        });
        CompletableFuture<Void> place = exchanges.limit().enter();
        turn = place;
        boolean atOnce = place.isDone();
        var unusedToo = place.whenComplete((nothing, gaveUp) -> {
            if (gaveUp == null) {
                enter();
                if (atOnce) {
                    send(request);
                } else {
                    exchanges.workers().execute(() -> send(request));
                }
            }
        });
        if (ended.get()) {
            place.cancel(false);
        }
    }

    private void enter() {
        entered.set(true);
        if (ended.get()) {
            leave();
        }
    }

    private void leave() {
        if (entered.getAndSet(false)) {
            exchanges.limit().leave();
        }
    }

    private void send(HttpRequest next) {
        AsyncExchange exchange = new AsyncExchange(this, next);
        hop = exchange;
        if (ended.get()) {
            exchange.cut();
            return;
        }
        try {
            sender.send(exchange);
        } catch (Throwable e) {
            boolean unsendable = e instanceof IllegalArgumentException;
            exchange.fail(e instanceof RuntimeException && !unsendable ? new IOException(e.toString(), e) : e);
        }
    }

    RequestBodyPublisher publisher(HttpBody content) {
        return new RequestBodyPublisher(content, exchanges.workers(), watch, this::end);
    }

    int maxHeaderBytes() {
        return exchanges.config().maxHeaderBytes();
    }

    /** Returns the request that follows a redirect; null where the response itself is the result. */
    @Nullable
    HttpRequest redirected(HttpRequest from, int status, HttpHeaders headers) {
        URI to = followed == Redirects.MAX
                ? null
                : Redirects.target(
                        from.method(),
                        from.body().map(HttpBody::repeatable).orElse(true),
                        status,
                        from.uri(),
                        headers.firstOrNull("Location"));
        return to == null ? null : from.withUri(to).withHeaders(Redirects.headers(from.headers(), from.uri(), to));
    }

    void follow(HttpRequest next) {
        followed++;
        watch.connecting();
        // Not on a thread of the client, for which its sender may have to wait.
        exchanges.workers().execute(() -> send(next));
    }

    ResponseBody responded(int status, HttpHeaders headers) {
        boolean compressed = ResponseHeaders.compressed(headers);
        ResponseBody receiving = new ResponseBody(this, compressed ? new Gunzip() : null);
        body = receiving;
        watch.connected();
        watch.responded();
        if (ended.get()) {
            // Whatever ended it tells the caller, after it has made room.
            return ResponseBody.dropping();
        }
        Response response =
                new Response(status, compressed ? ResponseHeaders.ofDecompressed(headers) : headers, receiving);
        if (!result.complete(response)) {
            response.close();
        }
        return receiving;
    }

    private void timedOut(TransportTimeoutException failure) {
        // Callers may run long when they learn of it, and the other bounds must not wait for that.
        exchanges.workers().execute(() -> end(failure));
    }

    /** Ends the exchange after the last byte; returns whether nothing else has ended it before. */
    boolean complete() {
        boolean first = !ended.getAndSet(true);
        if (first) {
            finish(false);
        }
        return first;
    }

    /** Ends the exchange with a failure, wherever it is; the first one counts. */
    void end(Throwable failure) {
        if (ended.getAndSet(true)) {
            return;
        }
        finish(true);
        result.completeExceptionally(failure);
        ResponseBody receiving = body;
        if (receiving != null) {
            receiving.broken(failure);
        }
    }

    private void finish(boolean cut) {
        watch.end();
        exchanges.ended(this);
        CompletableFuture<Void> place = turn;
        if (place != null) {
            place.cancel(false);
        }
        AsyncExchange last = hop;
        if (last != null) {
            last.over(cut);
        }
        // Before the caller learns of the end, who may send the next request at once.
        leave();
    }

    /** The response as the caller sees it. */
    private final class Response implements AsyncHttpResponse {

        private final int status;
        private final HttpHeaders headers;
        private final ResponseBody received;

        Response(int status, HttpHeaders headers, ResponseBody received) {
            this.status = status;
            this.headers = headers;
            this.received = received;
        }

        @Override
        public int status() {
            return status;
        }

        @Override
        public HttpHeaders headers() {
            return headers;
        }

        @Override
        public Flow.Publisher<ByteBuffer> body() {
            return received;
        }

        @Override
        public void close() {
            end(new IOException("The response was closed"));
        }
    }
}
