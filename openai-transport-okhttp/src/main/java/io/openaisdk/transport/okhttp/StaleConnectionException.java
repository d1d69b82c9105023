package io.openaisdk.transport.okhttp;

import java.io.IOException;
import java.io.Serial;

/** Says that a pooled connection turned out to be closed before anything was sent on it. */
final class StaleConnectionException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    StaleConnectionException() {
        super("The pooled connection was closed by the server");
    }
}
