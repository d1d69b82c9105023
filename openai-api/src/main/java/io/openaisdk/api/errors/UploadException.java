package io.openaisdk.api.errors;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Says that a file cannot be read that was to be uploaded.
 */
public final class UploadException extends OpenAIException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Describes the failure.
     *
     * @param message what is wrong and how to mend it
     */
    public UploadException(String message) {
        this(message, null);
    }

    /**
     * Describes the failure.
     *
     * @param message what is wrong and how to mend it
     * @param cause what it came from; null when there is nothing
     */
    public UploadException(String message, @Nullable Throwable cause) {
        super(message, cause, ErrorContext.NONE);
    }
}
