package io.openaisdk.core.internal.observe;

import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;

/** An answer of whose body the beginning is kept until it has been delivered, or is not wanted any more. */
final class WatchedAsyncResponse implements AsyncHttpResponse {

    private final AsyncHttpResponse answer;
    private final BodyLog.Beginning beginning;

    WatchedAsyncResponse(AsyncHttpResponse answer, BodyLog.Beginning beginning) {
        this.answer = answer;
        this.beginning = beginning;
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
        beginning.end();
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
            beginning.add(copy, 0, copy.length);
            subscriber.onNext(buffer);
        }

        @Override
        public void onError(Throwable error) {
            beginning.end();
            subscriber.onError(error);
        }

        @Override
        public void onComplete() {
            beginning.end();
            subscriber.onComplete();
        }
    }
}
