package io.openaisdk.spi.http;

import java.io.IOException;
import java.io.Serial;
import java.time.Duration;
import java.util.Locale;

/** Says that a time bound of an attempt passed. */
public final class TransportTimeoutException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Names the bounds. */
    public enum Bound {
        /** There was no connection in time; the wait for a free one is included. */
        CONNECT,
        /** The network accepted no bytes of the request body for too long. */
        WRITE,
        /** No bytes of the response body arrived for too long. */
        IDLE,
        /** The attempt took too long as a whole. */
        TOTAL
    }

    private final Bound bound;

    /**
     * Describes the failure.
     *
     * @param bound which bound passed
     * @param limit how long it was
     * @param cause what the HTTP library reported
     */
    public TransportTimeoutException(Bound bound, Duration limit, Throwable cause) {
        super("The " + bound.name().toLowerCase(Locale.ROOT) + " timeout of " + text(limit) + " passed", cause);
        this.bound = bound;
    }

    /**
     * Returns which bound passed.
     *
     * @return the bound
     */
    public Bound bound() {
        return bound;
    }

    private static String text(Duration limit) {
        return limit.toMillis() % 1000 == 0 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
    }
}
