package io.openaisdk.core.internal.stream;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Gathers a body in memory. */
public final class BodyCollector implements Flow.Subscriber<ByteBuffer> {

    private static final byte[] NOTHING = {};

    private final int most;
    private final int expected;
    private byte[] collected = NOTHING;
    private int size;
    private final CompletableFuture<byte[]> bytes = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    /**
     * Makes a collector.
     *
     * @param most how many bytes to take at most; the rest is not read
     */
    public BodyCollector(int most) {
        this(most, 0);
    }

    /**
     * Makes a collector for a body whose length is known.
     *
     * @param most how many bytes to take at most; the rest is not read
     * @param expected how many bytes to make room for when the first come
     */
    public BodyCollector(int most, int expected) {
        this.most = most;
        this.expected = Math.min(most, expected);
    }

    /**
     * Gives the body.
     *
     * @return completes at its end
     */
    public CompletableFuture<byte[]> bytes() {
        return bytes;
    }

    /**
     * Gives what there is of a body that broke.
     *
     * @return the bytes before the failure
     */
    public byte[] soFar() {
        return size == collected.length ? collected : Arrays.copyOf(collected, size);
    }

    @Override
    public void onSubscribe(Flow.Subscription newSubscription) {
        subscription = newSubscription;
        newSubscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(ByteBuffer buffer) {
        int count = Math.min(buffer.remaining(), most - size);
        makeRoom(size + count);
        buffer.get(collected, size, count);
        size += count;
        if (size >= most && subscription != null) {
            subscription.cancel();
            onComplete();
        }
    }

    /** What is announced, and what comes in one piece, is never copied again. */
    private void makeRoom(int needed) {
        if (needed > collected.length) {
            int doubled = (int) Math.min(most, 2L * collected.length);
            collected = Arrays.copyOf(collected, Math.max(needed, Math.max(expected, doubled)));
        }
    }

    @Override
    public void onError(Throwable error) {
        bytes.completeExceptionally(error);
    }

    @Override
    public void onComplete() {
        bytes.complete(soFar());
    }
}
