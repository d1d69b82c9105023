package io.openaisdk.api.errors;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Says that the calling thread was interrupted while it waited; the interrupt flag of the thread is set again.
 */
public final class CallInterruptedException extends OpenAIException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Describes the failure.
     *
     * @param message what happened and, where possible, what to do
     * @param cause what it came from; null when there is nothing
     * @param context the circumstances
     */
    public CallInterruptedException(String message, @Nullable Throwable cause, ErrorContext context) {
        super(message, cause, context);
    }
}
