package io.openaisdk.core.internal.concurrent;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A future that the caller may complete: a cancel, {@code orTimeout} or {@code complete} from outside ends the operation that it waits
 * for.
 */
public abstract class AbortableFuture<T> extends CompletableFuture<T> {

    /** Ends the operation that this waits for; it may have ended already. */
    protected abstract void abort();

    /**
     * Completes with the result; for the engine.
     *
     * @param value the result
     */
    @SuppressWarnings("NullAway") // the result of an operation without one is null
    public final void deliver(@Nullable T value) {
        super.complete(value);
    }

    /**
     * Completes with a failure; for the engine.
     *
     * @param error the failure
     */
    public final void deliverFailure(Throwable error) {
        super.completeExceptionally(error);
    }

    @Override
    public boolean complete(T value) {
        return aborted(super.complete(value));
    }

    @Override
    public boolean completeExceptionally(Throwable error) {
        return aborted(super.completeExceptionally(error));
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean canceledBefore = isCancelled();
        return aborted(super.cancel(mayInterruptIfRunning) && !canceledBefore) || canceledBefore;
    }

    @Override
    public CompletableFuture<T> completeAsync(Supplier<? extends T> supplier, Executor executor) {
        executor.execute(() -> {
            try {
                complete(supplier.get());
            } catch (Throwable e) {
                completeExceptionally(e);
            }
        });
        return this;
    }

    private boolean aborted(boolean completed) {
        if (completed) {
            abort();
        }
        return completed;
    }

    /** Returns an ordinary future: completing a dependent stage does not end the operation. */
    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }
}
