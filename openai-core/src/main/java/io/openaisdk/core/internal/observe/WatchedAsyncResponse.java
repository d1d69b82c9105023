package io.openaisdk.core.internal.observe;

import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** An answer of whose body the beginning is kept until it has been delivered, or is not wanted any more. */
final class WatchedAsyncResponse implements AsyncHttpResponse {

    private final AsyncHttpResponse answer;
    private final BodyLog.Beginning beginning;
    private final Consumer<BodyLog.Beginning> atEnd;
    private final AtomicBoolean ended = new AtomicBoolean();

    WatchedAsyncResponse(AsyncHttpResponse answer, BodyLog.Beginning beginning, Consumer<BodyLog.Beginning> atEnd) {
        this.answer = answer;
        this.beginning = beginning;
        this.atEnd = atEnd;
    }

    @Override
    public int status() {
        return answer.status();
    }

    @Override
    public HttpHeaders headers() {
        return answer.headers();
    }

    @Override
    public Flow.Publisher<ByteBuffer> body() {
        Flow.Publisher<ByteBuffer> body = answer.body();
        return subscriber -> body.subscribe(new Watched(subscriber));
    }

    @Override
    public void close() {
        answer.close();
        end();
    }

    private void end() {
        if (ended.compareAndSet(false, true)) {
            synchronized (beginning) {
                atEnd.accept(beginning);
            }
        }
    }

    /** Takes note of what passes; demand and cancellation go past it. */
    private final class Watched implements Flow.Subscriber<ByteBuffer> {

        private final Flow.Subscriber<? super ByteBuffer> subscriber;

        private Watched(Flow.Subscriber<? super ByteBuffer> subscriber) {
            this.subscriber = subscriber;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscriber.onSubscribe(subscription);
        }

        @Override
        public void onNext(ByteBuffer buffer) {
            byte[] copy = new byte[buffer.remaining()];
            buffer.duplicate().get(copy);
            synchronized (beginning) {
                beginning.add(copy, 0, copy.length);
            }
            subscriber.onNext(buffer);
        }

        @Override
        public void onError(Throwable error) {
            end();
            subscriber.onError(error);
        }

        @Override
        public void onComplete() {
            end();
            subscriber.onComplete();
        }
    }
}
