package io.openaisdk.api.errors;

import java.io.Serial;
import java.util.Optional;

/** Says that the service reported an error. */
public class ApiException extends OpenAIException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final ApiError error;

    /**
     * Describes the failure.
     *
     * @param message what happened
     * @param error what the service said
     * @param context the circumstances
     */
    public ApiException(String message, ApiError error, ErrorContext context) {
        super(message, null, context);
        this.error = error;
    }

    /**
     * Gives the service's code for the error.
     *
     * @return for example {@code invalid_api_key}; empty when it gave none
     */
    public Optional<String> code() {
        return Optional.ofNullable(error.code());
    }

    /**
     * Gives the parameter at fault.
     *
     * @return its name on the wire; empty when the service named none
     */
    public Optional<String> param() {
        return Optional.ofNullable(error.param());
    }

    /**
     * Gives the service's kind of error.
     *
     * @return for example {@code invalid_request_error}; empty when it gave none
     */
    public Optional<String> type() {
        return Optional.ofNullable(error.type());
    }

    /**
     * Gives everything the service said of the error.
     *
     * @return the error; its parts are null where the service was silent
     */
    public ApiError error() {
        return error;
    }
}
