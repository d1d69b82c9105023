package io.openaisdk.core.internal.call;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A future whose cancellation reaches what it waits for. */
final class AbortableFuture<T> extends CompletableFuture<T> {

    private final AtomicReference<@Nullable Runnable> abort = new AtomicReference<>();

    /** Sets how to end what is under way at the moment; if the future has been canceled, that is done at once. */
    void abortWith(Runnable action) {
        abort.set(action);
        if (isCancelled()) {
            abort();
        }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean canceled = super.cancel(mayInterruptIfRunning);
        if (canceled) {
            abort();
        }
        return canceled;
    }

    /** Dependents are ordinary futures: canceling one of them is its own matter. */
    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }

    private void abort() {
        Runnable action = abort.getAndSet(null);
        if (action != null) {
            action.run();
        }
    }
}
