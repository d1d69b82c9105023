package io.openaisdk.api.errors;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Says that a time bound passed: the message names which (connect, idle, attempt or total) and how long it was.
 */
public final class ApiTimeoutException extends ApiConnectionException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Describes the failure.
     *
     * @param message what happened and, where possible, what to do
     * @param cause what it came from; null when there is nothing
     * @param context the circumstances
     */
    public ApiTimeoutException(String message, @Nullable Throwable cause, ErrorContext context) {
        super(message, cause, context);
    }
}
