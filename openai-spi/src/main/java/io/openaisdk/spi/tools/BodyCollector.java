package io.openaisdk.spi.tools;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Collects a body in memory, up to a maximum. Any throwable meanwhile, an {@link OutOfMemoryError} included, cancels the body and
 * fails the future.
 */
public final class BodyCollector implements Flow.Subscriber<ByteBuffer> {

    private static final byte[] NOTHING = {};

    private final int maxLength;
    private final int announced;
    private final CompletableFuture<byte[]> bytes = new CompletableFuture<>();
    private byte[] collected = NOTHING;
    private int length;
    private Flow.@Nullable Subscription subscription;

    /**
     * Creates a collector for a body of unknown length.
     *
     * @param maxLength the maximum of bytes that are kept; when it is reached, the rest is canceled
     */
    public BodyCollector(int maxLength) {
        this(maxLength, 0);
    }

    /**
     * Creates a collector for a body whose length was announced, so that its bytes need not be copied as it grows.
     *
     * @param maxLength the maximum of bytes that are kept; when it is reached, the rest is canceled
     * @param announced how many bytes to make room for when the first ones come, at most {@code maxLength}
     * @throws IllegalArgumentException if one of them is negative
     */
    public BodyCollector(int maxLength, int announced) {
        if (maxLength < 0 || announced < 0) {
            throw new IllegalArgumentException("A length must not be negative: " + maxLength + ", " + announced);
        }
        this.maxLength = maxLength;
        this.announced = Math.min(maxLength, announced);
    }

    /**
     * Returns the body.
     *
     * @return completes with all bytes, or with the first {@code maxLength}; fails with the failure of the body
     */
    public CompletableFuture<byte[]> bytes() {
        return bytes;
    }

    /**
     * Returns the bytes that were received before a failure. It may be called when {@link #bytes()} is done.
     *
     * @return the bytes so far
     */
    public byte[] soFar() {
        return length == collected.length ? collected : Arrays.copyOf(collected, length);
    }

    @Override
    public void onSubscribe(Flow.Subscription newSubscription) {
        subscription = newSubscription;
        newSubscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(ByteBuffer buffer) {
        if (bytes.isDone()) {
            return;
        }
        try {
            int count = Math.min(buffer.remaining(), maxLength - length);
            makeRoom(length + count);
            buffer.get(collected, length, count);
            length += count;
            if (length == maxLength) {
                cancel();
                onComplete();
            }
        } catch (Throwable e) {
            cancel();
            bytes.completeExceptionally(e);
        }
    }

    /** Copies no body again that was announced, or arrives in one buffer. */
    private void makeRoom(int needed) {
        if (needed > collected.length) {
            int doubled = (int) Math.min(maxLength, 2L * collected.length);
            collected = Arrays.copyOf(collected, Math.max(needed, Math.max(announced, doubled)));
        }
    }

    private void cancel() {
        Flow.Subscription source = subscription;
        if (source != null) {
            source.cancel();
        }
    }

    @Override
    public void onError(Throwable error) {
        bytes.completeExceptionally(error);
    }

    @Override
    public void onComplete() {
        try {
            bytes.complete(soFar());
        } catch (OutOfMemoryError e) {
            // The copy to the exact length.
            bytes.completeExceptionally(e);
        }
    }
}
