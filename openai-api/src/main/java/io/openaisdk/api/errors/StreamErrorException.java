package io.openaisdk.api.errors;

import java.io.Serial;

/** Says that the service reported an error in the middle of a stream of events. */
public final class StreamErrorException extends ApiException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Describes the failure.
     *
     * @param message what happened
     * @param error what the service said
     * @param context the circumstances
     */
    public StreamErrorException(String message, ApiError error, ErrorContext context) {
        super(message, error, context);
    }
}
