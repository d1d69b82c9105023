package io.openaisdk.transport.jdk;

import io.openaisdk.spi.tools.AsyncExchange;
import io.openaisdk.spi.tools.ResponseBody;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/**
 * Passes on what the client of the JDK receives of a body, one delivery at a time. Where a response never has one, the end comes before the
 * connection is free, and is passed on when the response is complete.
 */
record ReceivedBody(AsyncExchange exchange, Clients.Use use, ResponseBody body, boolean isNever)
        implements BodySubscriber<ReceivedBody> {

    /** Completes at once: the exchange goes on to the end of the body. */
    @Override
    public CompletionStage<ReceivedBody> getBody() {
        return CompletableFuture.completedFuture(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        exchange.whenCut(subscription::cancel);
        body.source(() -> subscription.request(1));
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        body.received(buffers);
    }

    @Override
    public void onError(Throwable failure) {
        exchange.fail(failure);
    }

    @Override
    public void onComplete() {
        if (!isNever) {
            end();
        }
    }

    /** Takes the response with all that belongs to it. */
    void complete() {
        if (isNever) {
            end();
        }
    }

    private void end() {
        use.end();
        body.ended();
    }
}
