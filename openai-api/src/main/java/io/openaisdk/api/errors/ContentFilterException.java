package io.openaisdk.api.errors;

import java.io.Serial;

/** Says that a filter of the service refused what the request holds (400, code {@code content_filter}), as Azure does. */
public final class ContentFilterException extends BadRequestException {

    static final String CODE = "content_filter";

    @Serial
    private static final long serialVersionUID = 1L;

    ContentFilterException(String message, int status, ApiError error, ErrorContext context) {
        super(message, status, error, context);
    }
}
