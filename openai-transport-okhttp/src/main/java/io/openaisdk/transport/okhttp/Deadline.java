package io.openaisdk.transport.okhttp;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okio.AsyncTimeout;

/**
 * Runs an action when a bound passes, on the one thread that OkHttp's time bounds share, between {@code enter()} and {@code exit()}.
 *
 * <p>The bounds of OkHttp itself are not used: on that thread they close a TLS socket, which waits for a write that stalls, and then no
 * bound passes any more.
 */
final class Deadline extends AsyncTimeout {

    private final Runnable action;

    /** Prepares a bound; zero means none. */
    Deadline(Duration limit, Runnable action) {
        this.action = action;
        timeout(Millis.of(limit), TimeUnit.MILLISECONDS);
    }

    @Override
    protected void timedOut() {
        action.run();
    }
}
