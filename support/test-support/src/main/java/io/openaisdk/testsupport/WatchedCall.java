package io.openaisdk.testsupport;

import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.ResponseMetadata;
import io.openaisdk.spi.observe.CallObservation;
import io.openaisdk.spi.observe.CallObserver;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Lets a test wait for the head of the response of one call, and for its end. It is the last observer of a client, so that the others
 * have been told when the wait is over.
 */
public final class WatchedCall implements CallObserver, CallObservation {

    private final CompletableFuture<ResponseMetadata> head = new CompletableFuture<>();
    private final CompletableFuture<CallEnd> end = new CompletableFuture<>();

    @Override
    public CallObservation begin(CallInfo call) {
        return this;
    }

    @Override
    public void responded(int attempt, ResponseMetadata response) {
        head.complete(response);
    }

    @Override
    public void end(CallEnd theEnd) {
        if (!end.complete(theEnd)) {
            throw new IllegalStateException("The call ended twice, or there were two");
        }
    }

    /** Waits until a response has begun. */
    public void awaitHead() {
        await(head);
    }

    /** Waits until the call has ended, and says how. */
    public CallEnd awaitEnd() {
        return await(end);
    }

    static <T> T await(CompletableFuture<T> future) {
        try {
            return future.get(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("What the test waits for did not come", e);
        }
    }
}
