package io.openaisdk.api.errors;

import java.io.Serial;

/** Says that the thing is being changed by another request (409). */
public final class ConflictException extends ApiStatusException {

    @Serial
    private static final long serialVersionUID = 1L;

    ConflictException(String message, int status, ApiError error, ErrorContext context) {
        super(message, status, error, context);
    }
}
