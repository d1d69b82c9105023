package io.openaisdk.api.beta.threads;

import io.openaisdk.api.OpenEnum;

/**
 * An entry of {@code include}.
 *
 * @param value the text on the wire
 */
public record OpCreateRunInclude(String value) implements OpenEnum {

    /** The value {@code step_details.tool_calls[*].file_search.results[*].content}. */
    public static final OpCreateRunInclude STEP_DETAILS_TOOL_CALLS_FILE_SEARCH_RESULTS_CONTENT =
            new OpCreateRunInclude("step_details.tool_calls[*].file_search.results[*].content");

    @Override
    public String toString() {
        return value;
    }
}
