package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Progress of a web search.
 *
 * @param value the text on the wire
 */
public record ResponseWebSearchStatus(String value) implements OpenEnum {

    /** The value {@code in_progress}. */
    public static final ResponseWebSearchStatus IN_PROGRESS = new ResponseWebSearchStatus("in_progress");

    /** The value {@code searching}. */
    public static final ResponseWebSearchStatus SEARCHING = new ResponseWebSearchStatus("searching");

    /** The value {@code completed}. */
    public static final ResponseWebSearchStatus COMPLETED = new ResponseWebSearchStatus("completed");

    /** The value {@code failed}. */
    public static final ResponseWebSearchStatus FAILED = new ResponseWebSearchStatus("failed");

    @Override
    public String toString() {
        return value;
    }
}
