package io.openaisdk.core.internal.concurrent;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * Keeps a response a little longer after its last event, so that the end of its body is read and the connection can be used again;
 * then the connection is cut.
 */
public final class Linger {

    /** How long the end of the body is waited for. */
    private static final Duration LONGEST = Duration.ofMillis(100);

    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    /**
     * Begins to wait.
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

    /** Closes the response, if that has not been done. */
    public void end() {
        ended.complete(null);
    }
}
