package io.openaisdk.core.internal.call;

import io.openaisdk.api.AsyncBinaryContent;
import io.openaisdk.api.HttpInfo;
import io.openaisdk.core.internal.stream.BodyCollector;
import io.openaisdk.core.internal.stream.FileSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/** A binary body that is delivered as it arrives. */
final class AsyncBinaryResult implements AsyncBinaryContent {

    private final AsyncDriver.Answer answer;

    AsyncBinaryResult(AsyncDriver.Answer answer) {
        this.answer = answer;
    }

    @Override
    public Flow.Publisher<ByteBuffer> publisher() {
        return subscriber -> {
            Objects.requireNonNull(subscriber, "subscriber");
            answer.response().body().subscribe(new Relay(subscriber));
        };
    }

    @Override
    public CompletableFuture<byte[]> bytes() {
        return finish(collect());
    }

    @Override
    public CompletableFuture<String> text() {
        return finish(collect().thenApply(bytes -> new String(bytes, StandardCharsets.UTF_8)));
    }

    private CompletableFuture<byte[]> collect() {
        BodyCollector collector = new BodyCollector(answer.limits().responseBytesToRead());
        answer.response().body().subscribe(collector);
        return collector.bytes().thenApply(bytes -> answer.limits().check(bytes, answer.http()));
    }

    @Override
    public CompletableFuture<Long> writeTo(Path file) {
        FileSink sink = new FileSink(file);
        answer.response().body().subscribe(sink);
        return finish(sink.written());
    }

    @Override
    public HttpInfo http() {
        return answer.http();
    }

    @Override
    public void close() {
        answer.response().close();
        answer.tracker().succeeded();
    }

    /** Passes the body on, tells the observers of its end, and says what failures of the transport mean. */
    private final class Relay implements Flow.Subscriber<ByteBuffer> {

        private final Flow.Subscriber<? super ByteBuffer> subscriber;

        private Relay(Flow.Subscriber<? super ByteBuffer> subscriber) {
            this.subscriber = subscriber;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscriber.onSubscribe(new Flow.Subscription() {
                @Override
                public void request(long count) {
                    subscription.request(count);
                }

                @Override
                public void cancel() {
                    subscription.cancel();
                    answer.tracker().succeeded();
                }
            });
        }

        @Override
        public void onNext(ByteBuffer buffer) {
            subscriber.onNext(buffer);
        }

        @Override
        public void onError(Throwable error) {
            // What the subscriber does wrong is no failure of the call.
            subscriber.onError(error instanceof IOException ? answer.failed(error) : error);
        }

        @Override
        public void onComplete() {
            answer.tracker().succeeded();
            subscriber.onComplete();
        }
    }

    private <T> CompletableFuture<T> finish(CompletableFuture<T> source) {
        AbortableFuture<T> result = new AbortableFuture<>();
        result.abortWith(this::close);
        source.whenComplete((value, error) -> {
            if (error == null) {
                close();
                result.complete(value);
            } else {
                // A file that cannot be written is the caller's matter, and stays what it is.
                result.completeExceptionally(error instanceof UncheckedIOException ? error : answer.failed(error));
                close();
            }
        });
        return result;
    }
}
