package io.openaisdk.spi.auth;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;

/** Runs what blocks on a thread of the client. */
final class BlockingTask {

    private BlockingTask() {}

    static <T> CompletableFuture<T> run(AuthContext context, Callable<? extends T> task) {
        CompletableFuture<T> result = new CompletableFuture<>();
        try {
            context.executor().execute(() -> complete(result, task));
        } catch (RejectedExecutionException e) {
            result.completeExceptionally(closed(e));
        }
        return result;
    }

    private static <T> void complete(CompletableFuture<T> result, Callable<? extends T> task) {
        try {
            result.complete(task.call());
        } catch (InterruptedException e) {
            // Nobody but the client interrupts its threads; others that wait for the same token can ask again.
            result.completeExceptionally(closed(e));
        } catch (Throwable e) {
            result.completeExceptionally(e);
        }
    }

    private static IOException closed(Exception cause) {
        return new IOException("The client that asked for the token was closed", cause);
    }
}
