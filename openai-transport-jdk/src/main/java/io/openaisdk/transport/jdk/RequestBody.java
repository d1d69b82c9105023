package io.openaisdk.transport.jdk;

import io.openaisdk.spi.http.HttpBody;
import io.openaisdk.spi.tools.AsyncExchange;
import io.openaisdk.spi.tools.RequestBodyPublisher;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request, or its absence, and the only place where the client of the JDK shows how far it is: it asks for the length each time
 * that it is about to write the headers, which is when there is a connection. It does so again when it repeats a {@code GET} or {@code
 * HEAD} whose connection broke, which cannot be switched off; then there is no length, and the request is not sent a second time (H3).
 */
final class RequestBody implements BodyPublisher {

    private final AsyncExchange exchange;
    private final @Nullable HttpBody content;
    private final Executor workers;
    private final boolean repeatable;
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger subscribed = new AtomicInteger();

    /** Creates the body of one request; one that asks for a password may be sent again, if its content allows that. */
    RequestBody(AsyncExchange exchange, Executor workers, boolean authenticates) {
        this.exchange = exchange;
        this.workers = workers;
        this.content = exchange.request().body().orElse(null);
        this.repeatable = authenticates && (content == null || content.repeatable());
    }

    /** Returns whether the headers were written, or are about to be. */
    boolean isSent() {
        return sent.get() > 0;
    }

    /** Returns whether the client wanted to send the request again. */
    boolean wasRepeated() {
        return sent.get() > 1 && !repeatable;
    }

    @Override
    public long contentLength() {
        if (sent.incrementAndGet() > 1 && !repeatable) {
            throw new IllegalStateException("The request is not sent again");
        }
        exchange.connected();
        return content == null ? 0 : content.contentLength();
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        if (content == null) {
            BodyPublishers.noBody().subscribe(subscriber);
        } else if (subscribed.getAndIncrement() > 0 && repeatable) {
            new RequestBodyPublisher(content, workers, exchange::fail).subscribe(subscriber);
        } else {
            exchange.body().orElseThrow().subscribe(subscriber);
        }
    }
}
