package io.openaisdk.api.errors;

import java.io.Serial;

/** Says that the request is wrong in itself (400); sending it again does not help. */
public class BadRequestException extends ApiStatusException {

    @Serial
    private static final long serialVersionUID = 1L;

    BadRequestException(String message, int status, ApiError error, ErrorContext context) {
        super(message, status, error, context);
    }
}
