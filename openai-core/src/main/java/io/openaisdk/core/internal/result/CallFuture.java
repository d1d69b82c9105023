package io.openaisdk.core.internal.result;

import io.openaisdk.core.internal.attempt.Call;
import io.openaisdk.core.internal.concurrent.AbortableFuture;
import io.openaisdk.core.internal.concurrent.Callbacks;
import io.openaisdk.core.internal.driver.AsyncReceived;
import io.openaisdk.core.internal.driver.Recipient;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The future of a call's result; it completes on the executor of the client, and completing it from outside cancels the call. */
public final class CallFuture<T> extends AbortableFuture<T> implements Recipient {

    private final Callbacks callbacks;
    private final BiConsumer<AsyncReceived, CallFuture<T>> receiver;
    private volatile @Nullable Call call;

    /** Is the only one to have it, until the caller has it as well. */
    private volatile @Nullable Thread creator = Thread.currentThread();

    /**
     * Creates a future.
     *
     * @param callbacks runs what completes it
     * @param receiver takes the response, and completes this future
     */
    public CallFuture(Callbacks callbacks, BiConsumer<AsyncReceived, CallFuture<T>> receiver) {
        this.callbacks = callbacks;
        this.receiver = receiver;
    }

    /**
     * Marks this future as returned to the caller, whose code may depend on it from now on.
     *
     * @return this
     */
    public CallFuture<T> exposed() {
        creator = null;
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
        if (creator == Thread.currentThread()) {
            // Nothing can depend on it yet.
            deliverFailure(error);
        } else {
            callbacks.run(() -> deliverFailure(error));
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
