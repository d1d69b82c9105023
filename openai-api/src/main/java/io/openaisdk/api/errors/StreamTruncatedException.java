package io.openaisdk.api.errors;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Says that a stream of events ended in the middle of an event.
 */
public final class StreamTruncatedException extends ApiConnectionException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Describes the failure.
     *
     * @param message what happened and, where possible, what to do
     * @param cause what it came from; null when there is nothing
     * @param context the circumstances
     */
    public StreamTruncatedException(String message, @Nullable Throwable cause, ErrorContext context) {
        super(message, cause, context);
    }
}
