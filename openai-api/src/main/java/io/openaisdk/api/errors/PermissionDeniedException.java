package io.openaisdk.api.errors;

import java.io.Serial;

/** Says that the key may not do this (403). */
public final class PermissionDeniedException extends ApiStatusException {

    @Serial
    private static final long serialVersionUID = 1L;

    PermissionDeniedException(String message, int status, ApiError error, ErrorContext context) {
        super(message, status, error, context);
    }
}
