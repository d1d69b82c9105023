package io.openaisdk.api.errors;

import java.io.Serial;

/** Says that the key or token is missing, wrong or expired (401). */
public final class AuthenticationException extends ApiStatusException {

    @Serial
    private static final long serialVersionUID = 1L;

    AuthenticationException(String message, int status, ApiError error, ErrorContext context) {
        super(message, status, error, context);
    }
}
