package io.openaisdk.spi.auth;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Says that there is nothing to authenticate with, because whoever issues it refused; trying again will not help.
 *
 * <p>What may pass, such as a connection that breaks, is an {@link java.io.IOException} instead, and repeated like any other.
 * Neither holds a token.
 */
public final class AuthFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The HTTP status; 0 for none. */
    private final int status;

    /** The OAuth error code; null for none. */
    private final @Nullable String code;

    /**
     * Says what is wrong.
     *
     * @param message the reason, without any token
     * @param cause what led to it; null for nothing
     */
    public AuthFailedException(String message, @Nullable Throwable cause) {
        this(message, 0, null, cause);
    }

    /**
     * Says what an issuer answered.
     *
     * @param message the reason, without any token
     * @param status the HTTP status; 0 for none
     * @param code the OAuth error code (RFC 6749, 5.2); null for none
     * @param cause what led to it; null for nothing
     */
    public AuthFailedException(String message, int status, @Nullable String code, @Nullable Throwable cause) {
        super(message, cause);
        this.status = status;
        this.code = code;
    }

    /**
     * Gives the status of the issuer's answer.
     *
     * @return the HTTP status; empty when there was no answer
     */
    public OptionalInt status() {
        return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
    }

    /**
     * Gives the issuer's own name for the reason.
     *
     * @return the OAuth error code; empty when there is none
     */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }
}
