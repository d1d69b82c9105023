package io.openaisdk.core.internal.stream;

import io.openaisdk.api.AsyncEventStream;
import io.openaisdk.api.HttpInfo;
import io.openaisdk.core.internal.attempt.Call;
import io.openaisdk.core.internal.concurrent.AbortableFuture;
import io.openaisdk.core.internal.concurrent.Callbacks;
import io.openaisdk.core.internal.concurrent.Linger;
import io.openaisdk.core.internal.driver.AsyncReceived;
import io.openaisdk.core.internal.driver.Recipient;
import io.openaisdk.core.internal.operation.Operation;
import io.openaisdk.core.internal.response.Decoder;
import io.openaisdk.spi.tools.Subscriptions;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An asynchronous stream of events, which are decoded as they arrive and are requested; the call is made for its one subscriber. */
public final class AsyncEvents<E> implements AsyncEventStream<E> {

    private final Callbacks callbacks;
    private final Decoder decoder;
    private final Operation operation;
    private final Consumer<Recipient> start;
    private final AtomicBoolean taken = new AtomicBoolean();
    private final CompletableFuture<HttpInfo> http = new CompletableFuture<>();

    // Guarded by http.
    private boolean httpAsked;

    /**
     * Creates a stream.
     *
     * @param callbacks runs the signals of the subscriber
     * @param decoder decodes the events
     * @param operation has the type of the events
     * @param start makes the call
     */
    public AsyncEvents(Callbacks callbacks, Decoder decoder, Operation operation, Consumer<Recipient> start) {
        this.callbacks = callbacks;
        this.decoder = decoder;
        this.operation = operation;
        this.start = start;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super E> subscriber) {
        subscribe(subscriber, callbacks.events());
    }

    private void subscribe(Flow.Subscriber<? super E> subscriber, Executor executor) {
        Objects.requireNonNull(subscriber, "subscriber");
        if (!taken.compareAndSet(false, true)) {
            Subscriptions.refuse(subscriber, alreadyTaken());
            return;
        }
        Source source = new Source(executor);
        source.subscribe(subscriber);
        source.start();
    }

    private static IllegalStateException alreadyTaken() {
        return new IllegalStateException("The events have a subscriber; they can be read once");
    }

    @Override
    public CompletableFuture<Void> forEach(Consumer<? super E> action) {
        return forEach(action, callbacks.events(), callbacks.completions());
    }

    @Override
    public CompletableFuture<Void> forEach(Consumer<? super E> action, Executor executor) {
        return forEach(action, Objects.requireNonNull(executor, "executor"), Runnable::run);
    }

    private CompletableFuture<Void> forEach(Consumer<? super E> action, Executor executor, Executor completions) {
        Objects.requireNonNull(action, "action");
        if (taken.get()) {
            throw alreadyTaken();
        }
        ForEach<E> end = new ForEach<>(action, completions);
        subscribe(end.subscriber(), task -> {
            try {
                executor.execute(task);
            } catch (Throwable e) {
                // The thread at hand may be one of the transport, which is told in its place.
                end.completions = callbacks::run;
                throw e;
            }
        });
        return end;
    }

    @Override
    public CompletableFuture<HttpInfo> http() {
        synchronized (http) {
            httpAsked = true;
            return http.thenApplyAsync(head -> head, callbacks.completions());
        }
    }

    /**
     * Completes the future at once where it has not been returned to the caller yet; otherwise on the executor, because application code
     * may depend on it. It is complete before the first event in any case.
     */
    private void tellHttp(HttpInfo head) {
        synchronized (http) {
            if (!httpAsked) {
                http.complete(head);
                return;
            }
        }
        callbacks.run(() -> http.complete(head));
    }

    /** Passes each event to an action, and completes at the end. */
    private static final class ForEach<E> extends AbortableFuture<Void> {

        private final Consumer<? super E> action;
        private volatile Executor completions;
        private volatile Flow.@Nullable Subscription subscription;

        private ForEach(Consumer<? super E> action, Executor completions) {
            this.action = action;
            this.completions = completions;
        }

        @Override
        protected void abort() {
            Flow.Subscription current = subscription;
            if (current != null) {
                current.cancel();
            }
        }

        private Flow.Subscriber<E> subscriber() {
            return new Flow.Subscriber<>() {
                @Override
                public void onSubscribe(Flow.Subscription newSubscription) {
                    subscription = newSubscription;
                    newSubscription.request(Long.MAX_VALUE);
                }

                @Override
                public void onNext(E event) {
                    try {
                        action.accept(event);
                    } catch (Throwable e) {
                        abort();
                        completions.execute(() -> deliverFailure(e));
                    }
                }

                @Override
                public void onError(Throwable error) {
                    completions.execute(() -> deliverFailure(error));
                }

                @Override
                public void onComplete() {
                    completions.execute(() -> deliver(null));
                }
            };
        }
    }

    /** Decodes the body for the subscriber; it is the recipient of the call. */
    private final class Source extends BodyPublisher<E> implements Recipient {

        private final Queue<E> ready = new ArrayDeque<>();
        private volatile @Nullable Call call;
        private volatile @Nullable AsyncReceived response;
        private volatile @Nullable EventDecoder decoding;
        private volatile @Nullable Linger linger;

        private Source(Executor executor) {
            super(executor);
        }

        private void start() {
            if (isReleased()) {
                http.cancel(false);
                return;
            }
            try {
                start.accept(this);
            } catch (Throwable e) {
                failed(e);
            }
        }

        @Override
        public boolean follow(Call next) {
            call = next;
            if (isReleased()) {
                next.cancel();
                return false;
            }
            return true;
        }

        @Override
        @SuppressWarnings("unchecked") // the operation's event type is that of the service method
        public void received(AsyncReceived received) {
            Call reading = received.call();
            reading.onFailure(this::fail);
            response = received;
            decoding = new EventDecoder(
                    decoder, operation, received.http(), reading.plan().limits(), event -> {
                        reading.event(event);
                        ready.add((E) event);
                    });
            tellHttp(received.http());
            read(received);
        }

        @Override
        public void failed(Throwable error) {
            callbacks.run(() -> http.completeExceptionally(error));
            fail(error);
        }

        @Override
        protected void feed(ByteBuffer buffer) {
            EventDecoder current = Objects.requireNonNull(decoding);
            if (buffer.hasArray()) {
                current.feed(buffer.array(), buffer.arrayOffset() + buffer.position(), buffer.remaining());
            } else {
                byte[] copy = new byte[buffer.remaining()];
                buffer.get(copy);
                current.feed(copy, 0, copy.length);
            }
        }

        @Override
        protected void end() {
            Objects.requireNonNull(decoding).end();
        }

        @Override
        protected @Nullable E next() {
            E event = ready.poll();
            if (event != null && !http.isDone()) {
                http.complete(Objects.requireNonNull(response).http());
            }
            return event;
        }

        @Override
        protected boolean isOver() {
            EventDecoder current = decoding;
            return current != null && current.isOver();
        }

        /** Ends the stream for its subscriber, while the rest of the body is still read. */
        @Override
        protected void succeed(Call finished) {
            if (finished.hold(null)) {
                linger = new Linger(finished.context().time(), callbacks, () -> Objects.requireNonNull(response)
                        .response()
                        .close());
                super.succeed(finished);
                if (isBodyEnded()) {
                    endLingering();
                } else {
                    requestRest();
                }
            }
        }

        @Override
        public void onNext(ByteBuffer buffer) {
            if (linger != null) {
                requestRest();
            } else {
                super.onNext(buffer);
            }
        }

        @Override
        public void onError(Throwable error) {
            super.onError(error);
            endLingering();
        }

        @Override
        public void onComplete() {
            super.onComplete();
            endLingering();
        }

        private void endLingering() {
            Linger rest = linger;
            if (rest != null) {
                rest.end();
            }
        }

        @Override
        protected void released() {
            http.cancel(false); // without effect if it is complete already
            Call current = call;
            if (current != null) {
                current.cancel();
            }
            endLingering();
        }
    }
}
