package io.openaisdk.resilience4j;

import io.openaisdk.api.errors.ApiConnectionException;
import io.openaisdk.api.errors.ApiError;
import io.openaisdk.api.errors.ApiStatusException;
import io.openaisdk.api.errors.ApiTimeoutException;
import io.openaisdk.api.errors.ErrorContext;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.spi.http.TransportTimeoutException;
import io.openaisdk.spi.retry.AttemptFailure;
import org.jspecify.annotations.Nullable;

/** Gives a failed attempt the class of exception that a call would end with, for predicates and interval functions to go by. */
final class AttemptExceptions {

    private AttemptExceptions() {}

    static OpenAIException of(AttemptFailure failure) {
        ErrorContext context = ErrorContext.of(failure.attempt());
        if (failure.status().isPresent()) {
            int status = failure.status().getAsInt();
            return ApiStatusException.of(
                    "Attempt " + failure.attempt() + " was answered with " + status, status, ApiError.NONE, context);
        }
        @Nullable Throwable error = failure.error().orElse(null);
        String message =
                "Attempt " + failure.attempt() + " failed: " + (error == null ? "no answer" : error.getMessage());
        return error instanceof TransportTimeoutException
                ? new ApiTimeoutException(message, error, context)
                : new ApiConnectionException(message, error, context);
    }
}
