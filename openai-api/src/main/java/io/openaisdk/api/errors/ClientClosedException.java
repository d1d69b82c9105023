package io.openaisdk.api.errors;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Says that a call was made on a client that has been closed.
 */
public final class ClientClosedException extends OpenAIException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Describes the failure.
     *
     * @param message what happened and, where possible, what to do
     * @param cause what it came from; null when there is nothing
     * @param context the circumstances
     */
    public ClientClosedException(String message, @Nullable Throwable cause, ErrorContext context) {
        super(message, cause, context);
    }
}
