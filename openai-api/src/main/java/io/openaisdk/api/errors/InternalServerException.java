package io.openaisdk.api.errors;

import java.io.Serial;

/** Says that the service failed (500 and above). */
public final class InternalServerException extends ApiStatusException {

    @Serial
    private static final long serialVersionUID = 1L;

    InternalServerException(String message, int status, ApiError error, ErrorContext context) {
        super(message, status, error, context);
    }
}
