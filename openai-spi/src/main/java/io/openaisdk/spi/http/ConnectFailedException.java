package io.openaisdk.spi.http;

import java.io.IOException;
import java.io.Serial;

/** Says that no connection was established: unknown host, refused, unreachable, or a failed TLS handshake; nothing was sent. */
public final class ConnectFailedException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Describes the failure.
     *
     * @param message what happened, naming the host
     * @param cause what the HTTP library reported
     */
    public ConnectFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
