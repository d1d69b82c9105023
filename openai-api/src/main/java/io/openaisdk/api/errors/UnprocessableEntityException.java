package io.openaisdk.api.errors;

import java.io.Serial;

/** Says that the request is well-formed and cannot be carried out (422). */
public final class UnprocessableEntityException extends ApiStatusException {

    @Serial
    private static final long serialVersionUID = 1L;

    UnprocessableEntityException(String message, int status, ApiError error, ErrorContext context) {
        super(message, status, error, context);
    }
}
