package io.openaisdk.api.beta.threads;

import io.openaisdk.api.OpenEnum;

/**
 * What is added to the steps of a run on request.
 *
 * @param value the text on the wire
 */
public record RunInclude(String value) implements OpenEnum {

    /** The value {@code step_details.tool_calls[*].file_search.results[*].content}. */
    public static final RunInclude STEP_DETAILS_TOOL_CALLS_FILE_SEARCH_RESULTS_CONTENT =
            new RunInclude("step_details.tool_calls[*].file_search.results[*].content");

    @Override
    public String toString() {
        return value;
    }
}
