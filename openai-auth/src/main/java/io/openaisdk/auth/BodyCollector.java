package io.openaisdk.auth;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Gathers a body in memory, as far as it is not too large. */
final class BodyCollector implements Flow.Subscriber<ByteBuffer> {

    private final int most;
    private final ByteArrayOutputStream collected = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> bytes = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    BodyCollector(int most) {
        this.most = most;
    }

    /** Completes at the end of the body; one that is too large is given up, and is a byte longer than allowed then. */
    CompletableFuture<byte[]> bytes() {
        return bytes;
    }

    @Override
    public void onSubscribe(Flow.Subscription newSubscription) {
        subscription = newSubscription;
        newSubscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(ByteBuffer buffer) {
        byte[] piece = new byte[Math.min(buffer.remaining(), most + 1 - collected.size())];
        buffer.get(piece);
        collected.write(piece, 0, piece.length);
        if (collected.size() > most && subscription != null) {
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
