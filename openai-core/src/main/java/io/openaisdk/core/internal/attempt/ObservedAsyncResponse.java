package io.openaisdk.core.internal.attempt;

import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.observe.BodyObserver;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;

/** A response whose body is passed to an observer while it is delivered. */
final class ObservedAsyncResponse implements AsyncHttpResponse {

    private final AsyncHttpResponse response;
    private final BodyObserver observer;

    ObservedAsyncResponse(AsyncHttpResponse response, BodyObserver observer) {
        this.response = response;
        this.observer = observer;
    }

    @Override
    public int status() {
        return response.status();
    }

    @Override
    public HttpHeaders headers() {
        return response.headers();
    }

    @Override
    public Flow.Publisher<ByteBuffer> body() {
        Flow.Publisher<ByteBuffer> body = response.body();
        return subscriber -> body.subscribe(new Watched(subscriber));
    }

    @Override
    public void close() {
        response.close();
        observer.end();
    }

    /** Passes buffers to the observer as they are delivered; demand and cancellation go to the transport directly. */
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
            observer.bytes(copy, 0, copy.length);
            subscriber.onNext(buffer);
        }

        @Override
        public void onError(Throwable error) {
            observer.end();
            subscriber.onError(error);
        }

        @Override
        public void onComplete() {
            observer.end();
            subscriber.onComplete();
        }
    }
}
