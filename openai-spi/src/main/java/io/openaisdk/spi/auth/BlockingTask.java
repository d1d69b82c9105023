package io.openaisdk.spi.auth;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;

/** Runs what blocks on a thread of the client, until it is done or nobody wants its result any more. */
final class BlockingTask {

    private BlockingTask() {}

    static <T> CompletableFuture<T> run(AuthContext context, Callable<? extends T> task) {
        CompletableFuture<T> result = new CompletableFuture<>();
        // A FutureTask interrupts the thread that runs it and no other, and is not run at all where it was canceled
        // before.
        FutureTask<Boolean> run = new FutureTask<>(() -> complete(result, task));
        result.whenComplete((value, error) -> {
            if (result.isCancelled()) {
                run.cancel(true);
            }
        });
        try {
            context.executor().execute(run);
        } catch (RejectedExecutionException e) {
            result.completeExceptionally(closed(e));
        }
        return result;
    }

    private static <T> boolean complete(CompletableFuture<T> result, Callable<? extends T> task) {
        try {
            return result.complete(task.call());
        } catch (InterruptedException e) {
            // Unless the result was canceled, the client was closed; others that wait for the same token can ask again.
            return result.completeExceptionally(closed(e));
        } catch (Throwable e) {
            return result.completeExceptionally(e);
        }
    }

    private static IOException closed(Exception cause) {
        return new IOException("The client that asked for the token was closed", cause);
    }
}
