package io.openaisdk.core.internal.concurrent;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * Keeps a response open for up to 100 ms after its last event, so that the end of its body is read and the connection can be used
 * again; after that, closing the response cuts the connection.
 */
public final class Linger {

    /** The maximum wait for the end of the body. */
    private static final Duration LONGEST = Duration.ofMillis(100);

    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    /**
     * Starts the wait.
     *
     * @param time the clock
     * @param callbacks runs what closes the response
     * @param close closes the response
     */
    public Linger(Time time, Callbacks callbacks, Runnable close) {
        Runnable forget = time.schedule(LONGEST, () -> callbacks.run(this::end));
        ended.thenRun(() -> {
            forget.run();
            close.run();
        });
    }

    /** Closes the response, unless it has been closed. */
    public void end() {
        ended.complete(null);
    }
}
