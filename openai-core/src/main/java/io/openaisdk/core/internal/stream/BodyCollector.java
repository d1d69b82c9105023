package io.openaisdk.core.internal.stream;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Gathers a body in memory. */
public final class BodyCollector implements Flow.Subscriber<ByteBuffer> {

    private final int most;
    private final ByteArrayOutputStream collected = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> bytes = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    /**
     * Makes a collector.
     *
     * @param most how many bytes to take at most; the rest is not read
     */
    public BodyCollector(int most) {
        this.most = most;
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
        return collected.toByteArray();
    }

    @Override
    public void onSubscribe(Flow.Subscription newSubscription) {
        subscription = newSubscription;
        newSubscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(ByteBuffer buffer) {
        int count = Math.min(buffer.remaining(), most - collected.size());
        if (buffer.hasArray()) {
            collected.write(buffer.array(), buffer.arrayOffset() + buffer.position(), count);
        } else {
            byte[] copy = new byte[count];
            buffer.get(copy);
            collected.write(copy, 0, count);
        }
        if (collected.size() >= most && subscription != null) {
            subscription.cancel();
            onComplete();
        }
    }

    @Override
    public void onError(Throwable error) {
        bytes.completeExceptionally(error);
    }

    @Override
    public void onComplete() {
        bytes.complete(collected.toByteArray());
    }
}
