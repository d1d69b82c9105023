package io.openaisdk.api.beta.threads;

import io.openaisdk.api.OpenEnum;

/**
 * Code of the error.
 *
 * @param value the text on the wire
 */
public record RunStepLastErrorCode(String value) implements OpenEnum {

    /** The value {@code server_error}. */
    public static final RunStepLastErrorCode SERVER_ERROR = new RunStepLastErrorCode("server_error");

    /** The value {@code rate_limit_exceeded}. */
    public static final RunStepLastErrorCode RATE_LIMIT_EXCEEDED = new RunStepLastErrorCode("rate_limit_exceeded");

    @Override
    public String toString() {
        return value;
    }
}
