package io.openaisdk.api.errors;

import java.io.Serial;

/** Says that the service answered with a status of success and an error object as body. */
public final class ErrorBodyException extends ApiException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Describes the failure.
     *
     * @param message what happened
     * @param error what the service said
     * @param context the circumstances
     */
    public ErrorBodyException(String message, ApiError error, ErrorContext context) {
        super(message, error, context);
    }
}
