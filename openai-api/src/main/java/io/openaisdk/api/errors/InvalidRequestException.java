package io.openaisdk.api.errors;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Says that a request cannot be put together from its parameters, for example because a path parameter is empty; nothing was sent.
 */
public final class InvalidRequestException extends OpenAIException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Describes the failure.
     *
     * @param message what is wrong and how to mend it
     */
    public InvalidRequestException(String message) {
        this(message, null);
    }

    /**
     * Describes the failure.
     *
     * @param message what is wrong and how to mend it
     * @param cause what it came from; null when there is nothing
     */
    public InvalidRequestException(String message, @Nullable Throwable cause) {
        super(message, cause, ErrorContext.NONE);
    }
}
