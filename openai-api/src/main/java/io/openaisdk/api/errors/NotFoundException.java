package io.openaisdk.api.errors;

import java.io.Serial;

/** Says that there is no such thing, or no such model for this key (404). */
public final class NotFoundException extends ApiStatusException {

    @Serial
    private static final long serialVersionUID = 1L;

    NotFoundException(String message, int status, ApiError error, ErrorContext context) {
        super(message, status, error, context);
    }
}
