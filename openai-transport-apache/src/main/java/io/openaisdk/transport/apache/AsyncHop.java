package io.openaisdk.transport.apache;

import io.openaisdk.spi.tools.ConnectionFailures;
import io.openaisdk.spi.tools.ResponseHeaders;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Future;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.nio.AsyncResponseConsumer;
import org.apache.hc.core5.http.nio.CapacityChannel;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/** One request on the network, and its answer: most exchanges have one, a redirected one has more. */
final class AsyncHop implements AsyncResponseConsumer<Void>, FutureCallback<Void> {

    private final AsyncExchange exchange;
    private final ExchangeContext context;
    private volatile @Nullable Future<Void> sent;
    private volatile boolean left;
    private volatile boolean complete;
    private volatile @Nullable BodyPublisher body;
    private volatile @Nullable FutureCallback<Void> library;

    AsyncHop(AsyncExchange exchange, ExchangeContext context) {
        this.exchange = exchange;
        this.context = context;
    }

    /** Keeps what the library gave to cancel it by. */
    void sent(Future<Void> future) {
        sent = future;
        if (context.canceled()) {
            future.cancel(true);
        }
    }

    void cancel() {
        context.cancel();
        Future<Void> future = sent;
        if (future != null) {
            future.cancel(true);
        }
    }

    @Override
    public void consumeResponse(
            HttpResponse response,
            @Nullable EntityDetails entity,
            HttpContext unused,
            FutureCallback<Void> resultCallback)
            throws IOException {
        guarded(() -> takeHead(response, entity, resultCallback));
    }

    /** What a callback of the library may do. */
    private interface Callback {
        void run() throws IOException;
    }

    /** Fails the exchange with whatever is thrown: an error on a thread of the reactor would end that thread and nothing else. */
    private void guarded(Callback callback) throws IOException {
        try {
            callback.run();
        } catch (IOException e) {
            throw e;
        } catch (Throwable e) {
            exchange.failed(e);
            throw new IOException("The response cannot be taken", e);
        }
    }

    private void takeHead(HttpResponse response, @Nullable EntityDetails entity, FutureCallback<Void> resultCallback)
            throws IOException {
        requireWanted();
        library = resultCallback;
        requireSmall(response);
        if (context.answeredByProxy()) {
            throw ConnectionFailures.noTunnel(exchange.target(), response.getCode());
        }
        BodyPublisher publisher = exchange.headersCame(response, entity);
        if (publisher == null) {
            leave();
            return;
        }
        body = publisher;
        if (entity == null) {
            complete = true;
            resultCallback.completed(null);
        }
    }

    /** Bounds the headers over TLS, where they are not counted as they come. */
    private void requireSmall(HttpResponse response) throws IOException {
        int max = exchange.maxHeaderBytes();
        int size = 0;
        for (Header header : response.getHeaders()) {
            String value = header.getValue();
            size += header.getName().length() + (value == null ? 0 : value.length());
        }
        if (size > max) {
            throw ResponseHeaders.tooLarge(max);
        }
    }

    /** Cuts the connection of a client of the application, which does not know how to cancel each exchange, from inside. */
    private void requireWanted() throws IOException {
        if (context.canceled()) {
            throw new IOException("The exchange was canceled");
        }
    }

    /** Gives this answer up, whatever its body is, for the one it points to. */
    private void leave() {
        left = true;
        cancel();
        exchange.follow();
    }

    @Override
    public void informationResponse(HttpResponse response, HttpContext unused) {}

    @Override
    public void updateCapacity(CapacityChannel capacityChannel) {
        BodyPublisher publisher = body;
        if (publisher != null) {
            publisher.capacity(capacityChannel);
        }
    }

    @Override
    public void consume(ByteBuffer bytes) throws IOException {
        guarded(() -> take(bytes));
    }

    private void take(ByteBuffer bytes) throws IOException {
        requireWanted();
        exchange.sign();
        BodyPublisher publisher = body;
        if (publisher != null) {
            publisher.came(bytes);
        }
    }

    @Override
    public void streamEnd(@Nullable List<? extends Header> trailers) {
        complete = true;
        exchange.end();
        BodyPublisher publisher = body;
        if (publisher != null && exchange.isUploading()) {
            // The library keeps the connection until all is sent; nobody should wait for that.
            publisher.ended();
        }
        FutureCallback<Void> callback = library;
        if (callback != null) {
            callback.completed(null);
        }
    }

    @Override
    public void failed(Exception cause) {
        if (!left && !complete) {
            exchange.failed(cause);
        }
    }

    @Override
    public void completed(@Nullable Void result) {}

    @Override
    public void cancelled() {
        failed(new IOException("The request was canceled"));
    }

    @Override
    public void releaseResources() {
        // By now the connection is back in the pool: whoever hears of the end finds it there.
        BodyPublisher publisher = body;
        if (complete && publisher != null) {
            publisher.ended();
        }
    }
}
