package io.openaisdk.core.internal.result;

import io.openaisdk.api.AsyncBinaryContent;
import io.openaisdk.api.HttpInfo;
import io.openaisdk.core.internal.attempt.Call;
import io.openaisdk.core.internal.concurrent.AbortableFuture;
import io.openaisdk.core.internal.driver.AsyncReceived;
import io.openaisdk.core.internal.response.Bodies;
import io.openaisdk.core.internal.response.Failures;
import io.openaisdk.core.internal.stream.BodyPublisher;
import io.openaisdk.core.internal.stream.FileSink;
import io.openaisdk.spi.tools.BodyCollector;
import io.openaisdk.spi.tools.Subscriptions;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A binary body that is delivered as it arrives. */
public final class AsyncBinaryResult implements AsyncBinaryContent {

    private final AsyncReceived received;
    private final Call call;
    private final AtomicBoolean taken = new AtomicBoolean();

    /**
     * Creates the content of a response.
     *
     * @param received the response
     */
    public AsyncBinaryResult(AsyncReceived received) {
        this.received = received;
        this.call = received.call();
    }

    @Override
    public Flow.Publisher<ByteBuffer> publisher() {
        return subscriber -> {
            Objects.requireNonNull(subscriber, "subscriber");
            if (!taken.compareAndSet(false, true)) {
                Subscriptions.refuse(subscriber, alreadyTaken());
                return;
            }
            Bytes bytes = new Bytes(call.context().callbacks().events(), call::cancel);
            call.onFailure(bytes::failed);
            bytes.subscribe(subscriber);
            bytes.read(received);
        };
    }

    @Override
    public CompletableFuture<byte[]> bytes() {
        return collect(bytes -> bytes);
    }

    @Override
    public CompletableFuture<String> text() {
        return collect(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private <T> CompletableFuture<T> collect(Function<byte[], T> use) {
        BodyCollector collector = new BodyCollector(call.plan().limits().responseBytesToRead());
        return read(
                collector,
                collector.bytes(),
                bytes -> use.apply(Bodies.requireWithin(call.plan().limits(), bytes, received.http())));
    }

    @Override
    public CompletableFuture<Long> writeTo(Path file) {
        FileSink sink = new FileSink(file);
        return read(sink, sink.written(), written -> written);
    }

    private <B, T> CompletableFuture<T> read(
            Flow.Subscriber<ByteBuffer> sink, CompletableFuture<B> source, Function<B, T> use) {
        if (!taken.compareAndSet(false, true)) {
            return CompletableFuture.failedFuture(alreadyTaken());
        }
        Content<T> content = new Content<>();
        call.onFailure(error -> call.context().callbacks().run(() -> content.deliverFailure(error)));
        source.whenComplete((value, error) -> call.context().callbacks().run(() -> {
            if (error instanceof UncheckedIOException) {
                // A file that cannot be written is no failure of the call: the caller gets the exception as it is.
                call.cancel();
                content.deliverFailure(error);
                return;
            }
            try {
                if (error != null) {
                    throw Failures.withoutThread(error);
                }
                content.deliver(use.apply(value));
            } catch (Throwable e) {
                Throwable failure = call.failure(e);
                if (!call.fail(failure)) {
                    // The content was closed meanwhile.
                    content.deliverFailure(failure);
                }
            }
        }));
        // Sinks run no code of the application, so they are called on the thread of the transport. One that has enough
        // closes the response; how the call ends is decided by what was read.
        Bytes bytes = new Bytes(Runnable::run, call::drop);
        bytes.subscribe(sink);
        bytes.read(received);
        return content;
    }

    private static IllegalStateException alreadyTaken() {
        return new IllegalStateException("The content has been read; it can be read once");
    }

    @Override
    public HttpInfo http() {
        return received.http();
    }

    @Override
    public void close() {
        call.cancel();
    }

    /** The future of the whole content; completing it from outside ends the exchange. */
    private final class Content<T> extends AbortableFuture<T> {

        @Override
        protected void abort() {
            call.cancel();
        }
    }

    /** The content as a publisher of buffers. */
    private static final class Bytes extends BodyPublisher<ByteBuffer> {

        private @Nullable ByteBuffer ready;
        private final Runnable release;
        private boolean over;

        private Bytes(Executor executor, Runnable release) {
            super(executor);
            this.release = release;
        }

        private void failed(Throwable error) {
            fail(error);
        }

        @Override
        protected void feed(ByteBuffer buffer) {
            ready = buffer;
        }

        @Override
        protected void end() {
            over = true;
        }

        @Override
        protected @Nullable ByteBuffer next() {
            ByteBuffer next = ready;
            ready = null;
            return next;
        }

        @Override
        protected boolean isOver() {
            return over;
        }

        @Override
        protected void released() {
            release.run();
        }
    }
}
