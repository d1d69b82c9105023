package io.openaisdk.spi.auth;

import java.io.IOException;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Says that whoever issues tokens is not to be had at the moment; the call is tried again as after a connection that broke.
 *
 * <p>It holds no token.
 */
public final class AuthUnavailableException extends IOException {

    private static final long serialVersionUID = 1L;

    /** The HTTP status; 0 for none. */
    private final int status;

    /**
     * Says what is wrong.
     *
     * @param message the reason, naming the issuer, without any token
     * @param status the HTTP status of its answer; 0 for none
     * @param cause what led to it; null for nothing
     */
    public AuthUnavailableException(String message, int status, @Nullable Throwable cause) {
        super(message, cause);
        this.status = status;
    }

    /**
     * Gives the status of the issuer's answer.
     *
     * @return the HTTP status; empty when there was no answer
     */
    public OptionalInt status() {
        return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
    }
}
