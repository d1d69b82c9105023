package io.openaisdk.api.errors;

import java.io.Serial;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Says that there was nothing to authenticate a call with, because whoever issues keys or tokens refused or failed; nothing was sent.
 *
 * <p>A key or token that the service itself does not take is an {@link AuthenticationException}.
 */
public class CredentialsException extends OpenAIException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;
    private final @Nullable String code;

    /**
     * Describes the failure.
     *
     * @param message what happened, without any token
     * @param status the HTTP status of the issuer's answer; 0 for none
     * @param code the OAuth error code of the issuer; null for none
     * @param cause what it came from; null when there is nothing
     * @param context the circumstances
     */
    public CredentialsException(
            String message, int status, @Nullable String code, @Nullable Throwable cause, ErrorContext context) {
        super(message, cause, context);
        this.status = status;
        this.code = code;
    }

    /**
     * Gives the status of the issuer's answer.
     *
     * @return the HTTP status; empty when the issuer did not answer, or is none that answers by HTTP
     */
    public OptionalInt status() {
        return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
    }

    /**
     * Gives the issuer's own name for the reason.
     *
     * @return the OAuth error code (RFC 6749, 5.2), for example {@code invalid_grant}; empty when there is none
     */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }
}
