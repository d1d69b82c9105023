package io.openaisdk.api.errors;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Says that an answer, or a part of it, is not what the operation answers with: no JSON, or a value of the wrong type.
 */
public class ResponseDecodingException extends OpenAIException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Describes the failure.
     *
     * @param message what happened and, where possible, what to do
     * @param cause what it came from; null when there is nothing
     * @param context the circumstances
     */
    public ResponseDecodingException(String message, @Nullable Throwable cause, ErrorContext context) {
        super(message, cause, context);
    }
}
