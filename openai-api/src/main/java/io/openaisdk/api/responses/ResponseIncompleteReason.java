package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Cause of the early end of a response.
 *
 * @param value the text on the wire
 */
public record ResponseIncompleteReason(String value) implements OpenEnum {

    /** The value {@code max_output_tokens}. */
    public static final ResponseIncompleteReason MAX_OUTPUT_TOKENS = new ResponseIncompleteReason("max_output_tokens");

    /** The value {@code content_filter}. */
    public static final ResponseIncompleteReason CONTENT_FILTER = new ResponseIncompleteReason("content_filter");

    @Override
    public String toString() {
        return value;
    }
}
