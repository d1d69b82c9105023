package io.openaisdk.api.beta.threads;

import io.openaisdk.api.OpenEnum;

/**
 * Code of the error.
 *
 * @param value the text on the wire
 */
public record RunLastErrorCode(String value) implements OpenEnum {

    /** The value {@code server_error}. */
    public static final RunLastErrorCode SERVER_ERROR = new RunLastErrorCode("server_error");

    /** The value {@code rate_limit_exceeded}. */
    public static final RunLastErrorCode RATE_LIMIT_EXCEEDED = new RunLastErrorCode("rate_limit_exceeded");

    /** The value {@code invalid_prompt}. */
    public static final RunLastErrorCode INVALID_PROMPT = new RunLastErrorCode("invalid_prompt");

    @Override
    public String toString() {
        return value;
    }
}
