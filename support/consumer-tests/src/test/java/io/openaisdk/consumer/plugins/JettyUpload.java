package io.openaisdk.consumer.plugins;

import io.openaisdk.spi.http.HttpBody;
import io.openaisdk.spi.http.HttpRequest;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.client.AsyncRequestContent;
import org.eclipse.jetty.util.Callback;

/** Passes the body of a request on to Jetty, one buffer at a time, and begins when Jetty asks for it. */
final class JettyUpload extends AsyncRequestContent implements Flow.Subscriber<ByteBuffer> {

    private final HttpBody announced;
    private final Flow.Publisher<ByteBuffer> content;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();

    JettyUpload(HttpRequest request, Flow.Publisher<ByteBuffer> content) {
        super(request.body().orElseThrow().contentType());
        this.announced = request.body().orElseThrow();
        this.content = content;
    }

    @Override
    public long getLength() {
        return announced.contentLength();
    }

    @Override
    public void demand(Runnable callback) {
        super.demand(callback);
        if (!begun.getAndSet(true)) {
            content.subscribe(this);
        }
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        given.request(1);
        subscription.complete(given);
    }

    @Override
    public void onNext(ByteBuffer bytes) {
        write(false, bytes, Callback.from(() -> subscription.thenAccept(given -> given.request(1)), this::fail));
    }

    @Override
    public void fail(Throwable failure) {
        super.fail(failure);
        subscription.thenAccept(Flow.Subscription::cancel);
    }

    @Override
    public void onError(Throwable failure) {
        super.fail(failure);
    }

    @Override
    public void onComplete() {
        close();
    }
}
