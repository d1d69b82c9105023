package io.openaisdk.core.internal.call;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The future of a call's result; it completes on the executor of the client, and completing it from outside cancels the call. */
final class CallFuture<T> extends AbortableFuture<T> implements Recipient {

    private final Engine engine;
    private final BiConsumer<AsyncReceived, CallFuture<T>> receiver;
    private volatile @Nullable Call call;
    private volatile boolean exposed;

    /**
     * Creates a future.
     *
     * @param engine runs what completes it
     * @param receiver takes the response, and sees to it that this completes
     */
    CallFuture(Engine engine, BiConsumer<AsyncReceived, CallFuture<T>> receiver) {
        this.engine = engine;
        this.receiver = receiver;
    }

    /** Says that the caller has it from now on. */
    CallFuture<T> exposed() {
        exposed = true;
        return this;
    }

    @Override
    public boolean follow(Call next) {
        call = next;
        if (isDone()) {
            next.cancel();
            return false;
        }
        return true;
    }

    @Override
    public void received(AsyncReceived received) {
        receiver.accept(received, this);
    }

    @Override
    public void failed(Throwable error) {
        if (exposed) {
            engine.run(() -> deliverFailure(error));
        } else {
            // Nothing can depend on it yet.
            deliverFailure(error);
        }
    }

    @Override
    protected void abort() {
        Call current = call;
        if (current != null) {
            current.cancel();
        }
    }
}
