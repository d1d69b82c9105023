package io.openaisdk.api.errors;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Says that a required property was read that the answer does not have; the message names model and property.
 */
public final class MissingPropertyException extends ResponseDecodingException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Describes the failure.
     *
     * @param message what happened and, where possible, what to do
     * @param cause what it came from; null when there is nothing
     * @param context the circumstances
     */
    public MissingPropertyException(String message, @Nullable Throwable cause, ErrorContext context) {
        super(message, cause, context);
    }
}
