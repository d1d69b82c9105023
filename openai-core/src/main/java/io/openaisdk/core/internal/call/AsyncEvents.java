package io.openaisdk.core.internal.call;

import io.openaisdk.api.AsyncEventStream;
import io.openaisdk.api.HttpInfo;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.core.internal.stream.Emitter;
import io.openaisdk.core.internal.stream.Subscriptions;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Decodes the events of a body as they come, and as they are asked for; the call is made for its one subscriber. */
final class AsyncEvents<E> implements AsyncEventStream<E> {

    private final Supplier<CompletableFuture<AsyncDriver.Answer>> call;
    private final Decoder decoder;
    private final Operation operation;
    private final AtomicBoolean taken = new AtomicBoolean();
    private final CompletableFuture<HttpInfo> http = new CompletableFuture<>();

    AsyncEvents(Supplier<CompletableFuture<AsyncDriver.Answer>> call, Decoder decoder, Operation operation) {
        this.call = call;
        this.decoder = decoder;
        this.operation = operation;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super E> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber");
        if (!taken.compareAndSet(false, true)) {
            Subscriptions.refuse(
                    subscriber, new IllegalStateException("The events have a subscriber; they can be read once"));
            return;
        }
        Source source = new Source(subscriber);
        subscriber.onSubscribe(source);
        source.start();
    }

    @Override
    public CompletableFuture<Void> forEach(Consumer<? super E> action) {
        if (taken.get()) {
            throw new IllegalStateException("The events have a subscriber; they can be read once");
        }
        AbortableFuture<Void> end = new AbortableFuture<>();
        subscribe(new Flow.Subscriber<>() {
            private Flow.@Nullable Subscription subscription;

            @Override
            public void onSubscribe(Flow.Subscription newSubscription) {
                subscription = newSubscription;
                end.abortWith(newSubscription::cancel);
                newSubscription.request(Long.MAX_VALUE);
            }

            @Override
            public void onNext(E event) {
                try {
                    action.accept(event);
                } catch (RuntimeException | Error e) {
                    Objects.requireNonNull(subscription).cancel();
                    end.completeExceptionally(e);
                }
            }

            @Override
            public void onError(Throwable error) {
                end.completeExceptionally(error);
            }

            @Override
            public void onComplete() {
                end.complete(null);
            }
        });
        return end;
    }

    @Override
    public CompletableFuture<HttpInfo> http() {
        return http.copy();
    }

    /** Connects the body, which it subscribes to, with the subscriber of the events. */
    private final class Source extends Emitter<E> implements Flow.Subscriber<ByteBuffer> {

        private volatile @Nullable CompletableFuture<AsyncDriver.Answer> sent;
        private volatile AsyncDriver.@Nullable Answer answer;
        private volatile Flow.@Nullable Subscription body;
        private volatile @Nullable Runnable stopLingering;
        private @Nullable EventDecoder events;
        private boolean wanted;

        private Source(Flow.Subscriber<? super E> subscriber) {
            super(subscriber);
        }

        private void start() {
            if (isCanceled()) {
                return;
            }
            CompletableFuture<AsyncDriver.Answer> future;
            try {
                future = call.get();
            } catch (RuntimeException e) {
                http.completeExceptionally(e);
                finish(e);
                return;
            }
            sent = future;
            future.whenComplete((received, error) -> {
                if (error != null) {
                    http.completeExceptionally(Failures.unwrap(error));
                    finish(Failures.unwrap(error));
                } else {
                    answered(received);
                }
            });
            if (isCanceled()) {
                release();
            }
        }

        @SuppressWarnings("unchecked") // the operation's event type is that of the service method
        private void answered(AsyncDriver.Answer received) {
            answer = received;
            http.complete(received.http());
            events = new EventDecoder(decoder, operation, received.http(), received.limits(), event -> {
                received.tracker().event(event);
                offer((E) event);
            });
            received.response().body().subscribe(this);
            if (isCanceled()) {
                release();
            }
        }

        @Override
        protected void pull() {
            Flow.Subscription subscription;
            synchronized (this) {
                subscription = body;
                wanted = subscription == null;
            }
            if (subscription != null) {
                subscription.request(1);
            }
        }

        @Override
        protected void release() {
            Runnable forget = stopLingering;
            if (forget != null) {
                forget.run();
            }
            http.cancel(false); // it may be there already
            CompletableFuture<AsyncDriver.Answer> future = sent;
            if (future != null) {
                future.cancel(true);
            }
            Flow.Subscription subscription = body;
            if (subscription != null) {
                subscription.cancel();
            }
            AsyncDriver.Answer received = answer;
            if (received != null) {
                received.response().close();
                received.tracker().succeeded();
            }
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            boolean now;
            synchronized (this) {
                body = subscription;
                now = wanted;
            }
            if (now) {
                subscription.request(1);
            }
        }

        @Override
        public void onNext(ByteBuffer buffer) {
            EventDecoder decoding = Objects.requireNonNull(events);
            if (decoding.isOver()) {
                Objects.requireNonNull(body).request(1);
                return;
            }
            if (isCanceled()) {
                return;
            }
            try {
                if (buffer.hasArray()) {
                    decoding.feed(buffer.array(), buffer.arrayOffset() + buffer.position(), buffer.remaining());
                } else {
                    byte[] copy = new byte[buffer.remaining()];
                    buffer.get(copy);
                    decoding.feed(copy, 0, copy.length);
                }
            } catch (RuntimeException e) {
                fail(e);
                return;
            }
            if (decoding.isOver()) {
                linger();
            } else {
                pulled();
            }
        }

        @Override
        public void onError(Throwable error) {
            if (Objects.requireNonNull(events).isOver()) {
                release();
            } else {
                fail(error);
            }
        }

        @Override
        public void onComplete() {
            EventDecoder decoding = Objects.requireNonNull(events);
            if (!decoding.isOver()) {
                try {
                    decoding.end();
                } catch (OpenAIException e) {
                    fail(e);
                    return;
                }
            }
            release();
            finish(null);
        }

        /** Ends the stream for its subscriber, and reads the end of the body, so that the connection can be used again. */
        private void linger() {
            AsyncDriver.Answer received = Objects.requireNonNull(answer);
            received.tracker().succeeded();
            Runnable forget = received.engine().time().schedule(EventDecoder.LINGER, this::release);
            stopLingering = forget;
            Objects.requireNonNull(body).request(1);
            finish(null);
        }

        private void fail(Throwable error) {
            AsyncDriver.Answer received = Objects.requireNonNull(answer);
            OpenAIException failure = received.failed(error);
            release();
            finish(failure);
        }
    }
}
