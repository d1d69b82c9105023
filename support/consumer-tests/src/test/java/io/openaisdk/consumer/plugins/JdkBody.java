package io.openaisdk.consumer.plugins;

import io.openaisdk.spi.tools.SerialPublisher;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Passes the body of an answer on, one buffer after another, as it is asked for. */
final class JdkBody extends SerialPublisher<ByteBuffer> implements BodySubscriber<JdkBody> {

    private final JdkExchange exchange;
    private final Queue<ByteBuffer> ready = new ConcurrentLinkedQueue<>();
    private volatile Flow.@Nullable Subscription upstream;
    private volatile boolean asked;

    JdkBody(JdkExchange exchange) {
        super(Runnable::run);
        this.exchange = exchange;
    }

    @Override
    public CompletionStage<JdkBody> getBody() {
        return CompletableFuture.completedFuture(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        upstream = subscription;
        // One piece is fetched ahead, so that a body that is empty ends without demand.
        wanted();
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        exchange.notWaiting();
        asked = false;
        ready.addAll(buffers);
        wake();
    }

    @Override
    public void onError(Throwable error) {
        exchange.fail(JdkFailures.asIOException(error));
    }

    @Override
    public void onComplete() {
        exchange.complete();
        complete();
    }

    @Override
    protected @Nullable ByteBuffer poll() {
        return ready.poll();
    }

    @Override
    protected void wanted() {
        Flow.Subscription source = upstream;
        if (source != null && !asked) {
            asked = true;
            exchange.waiting();
            source.request(1);
        }
    }

    @Override
    protected void released() {
        exchange.end(new IOException("The response was closed"));
    }

    /** Ends with a failure, unless all is there. */
    void broken(Throwable failure) {
        fail(failure);
        Flow.Subscription source = upstream;
        if (source != null) {
            source.cancel();
        }
    }
}
