package io.openaisdk.spi.auth;

import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.json.JsonCodec;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Provides credentials with the means of their client, so that they need no HTTP client, JSON library or threads of their own. */
public interface AuthContext {

    /**
     * Gives the transport of the client; it stays the client's, which closes it.
     *
     * @return sends requests as they are: nothing is repeated, authenticated or observed
     */
    HttpTransport transport();

    /**
     * Gives the JSON codec of the client.
     *
     * @return reads and writes JSON
     */
    JsonCodec json();

    /**
     * Returns threads for code that blocks, such as reading a file or calling a library that only blocks.
     *
     * @return runs tasks on daemon threads; a client runs up to 64 at once, and further tasks wait for one of them
     */
    Executor executor();

    /**
     * Runs code that blocks on one of those threads.
     *
     * @param task what to run; its thread is interrupted when the future is canceled or the client is closed
     * @param <T> what it returns
     * @return its result; fails with what it throws, and with an {@link java.io.IOException} where the client is closed. Canceling it
     *     ends the task, which never begins where it has not begun yet; so what several calls wait for is not given to them as it
     *     is, but as a {@link CompletableFuture#copy() copy} to each
     */
    default <T> CompletableFuture<T> callBlocking(Callable<? extends T> task) {
        return BlockingTask.run(this, task);
    }
}
