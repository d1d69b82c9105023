package io.openaisdk.core.scripted;

import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpHeaders;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** A response whose body comes when the test sends it and the subscriber has requested it. */
public final class ScriptedAsyncResponse implements AsyncHttpResponse, Flow.Publisher<ByteBuffer>, Flow.Subscription {

    private final int status;
    private final HttpHeaders headers;
    private final Deque<ByteBuffer> sent = new ArrayDeque<>();
    private Flow.@Nullable Subscriber<? super ByteBuffer> subscriber;
    private long demand;
    private @Nullable Runnable last;
    private boolean told;
    private int requested;
    private int closed;
    private boolean canceled;

    /** A response without headers. */
    public ScriptedAsyncResponse(int status) {
        this(status, HttpHeaders.EMPTY);
    }

    public ScriptedAsyncResponse(int status, HttpHeaders headers) {
        this.status = status;
        this.headers = headers;
    }

    /** Sends a piece of the body. */
    public ScriptedAsyncResponse send(String piece) {
        return send(ByteBuffer.wrap(piece.getBytes(StandardCharsets.UTF_8)));
    }

    /** Sends a piece of the body. */
    public ScriptedAsyncResponse send(ByteBuffer piece) {
        sent.add(piece);
        deliver();
        return this;
    }

    /** Ends the body after what was sent. */
    public ScriptedAsyncResponse end() {
        last = () -> subscriber().onComplete();
        deliver();
        return this;
    }

    /** Breaks the body off after what was sent. */
    public ScriptedAsyncResponse fail(Throwable failure) {
        last = () -> subscriber().onError(failure);
        deliver();
        return this;
    }

    /** Lets it say nothing to its subscriber when it is closed, against the rules. */
    public ScriptedAsyncResponse mute() {
        told = true;
        return this;
    }

    /** Returns how many buffers have been requested. */
    public int requested() {
        return requested;
    }

    /** Returns how often it was closed. */
    public int closed() {
        return closed;
    }

    /** Returns whether the subscription was canceled. */
    public boolean canceled() {
        return canceled;
    }

    private Flow.Subscriber<? super ByteBuffer> subscriber() {
        if (subscriber == null) {
            throw new AssertionError("Nobody has subscribed to the body");
        }
        return subscriber;
    }

    private void deliver() {
        while (subscriber != null && demand > 0 && !sent.isEmpty() && !told) {
            demand--;
            subscriber.onNext(sent.remove());
        }
        Runnable end = last;
        if (subscriber != null && end != null && sent.isEmpty() && !told) {
            told = true;
            end.run();
        }
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
        return this;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> newSubscriber) {
        subscriber = newSubscriber;
        newSubscriber.onSubscribe(this);
        deliver();
    }

    @Override
    public void request(long count) {
        requested += (int) Math.min(count, 1_000_000);
        demand += Math.min(count, 1_000_000);
        deliver();
    }

    @Override
    public void cancel() {
        canceled = true;
        told = true;
    }

    /** Cuts a body that has not ended. */
    @Override
    public void close() {
        closed++;
        if (subscriber != null && !told) {
            sent.clear();
            fail(new IOException("The response was closed"));
        }
    }
}
