package io.openaisdk.core.internal.call;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * Keeps a response a little longer after its last event, so that the end of its body is read and the connection can be used again;
 * then the connection is cut.
 */
final class Linger {

    /** How long the end of the body is waited for. */
    private static final Duration LONGEST = Duration.ofMillis(100);

    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    /**
     * Begins to wait.
     *
     * @param engine has the time, and runs what closes the response
     * @param close closes the response
     */
    Linger(Engine engine, Runnable close) {
        Runnable forget = engine.time().schedule(LONGEST, () -> engine.run(this::end));
        ended.thenRun(() -> {
            forget.run();
            close.run();
        });
    }

    /** Closes the response, if that has not been done. */
    void end() {
        ended.complete(null);
    }
}
