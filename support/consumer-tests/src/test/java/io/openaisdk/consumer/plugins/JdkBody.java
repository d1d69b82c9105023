package io.openaisdk.consumer.plugins;

import io.openaisdk.spi.tools.AsyncExchange;
import io.openaisdk.spi.tools.ResponseBody;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Passes on what the client of the JDK receives of a body; there is nothing to receive before the response is taken, but the end. */
record JdkBody(AsyncExchange exchange, CompletableFuture<ResponseBody> body) implements BodySubscriber<JdkBody> {

    /** Completes at once, because the body is read later. */
    @Override
    public CompletionStage<JdkBody> getBody() {
        return CompletableFuture.completedFuture(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        exchange.whenCut(subscription::cancel);
        body.thenAccept(taken -> taken.source(() -> subscription.request(1)));
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        body.thenAccept(taken -> taken.received(buffers));
    }

    @Override
    public void onError(Throwable failure) {
        exchange.fail(failure);
    }

    @Override
    public void onComplete() {
        body.thenAccept(ResponseBody::ended);
    }
}
