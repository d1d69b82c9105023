package io.openaisdk.api.errors;

import java.io.Serial;

/** Says that a rate limit or a quota is used up (429); {@link #http()} has the state of the limits. */
public final class RateLimitException extends ApiStatusException {

    @Serial
    private static final long serialVersionUID = 1L;

    RateLimitException(String message, int status, ApiError error, ErrorContext context) {
        super(message, status, error, context);
    }
}
