package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Progress of a file search.
 *
 * @param value the text on the wire
 */
public record ResponseFileSearchStatus(String value) implements OpenEnum {

    /** The value {@code in_progress}. */
    public static final ResponseFileSearchStatus IN_PROGRESS = new ResponseFileSearchStatus("in_progress");

    /** The value {@code searching}. */
    public static final ResponseFileSearchStatus SEARCHING = new ResponseFileSearchStatus("searching");

    /** The value {@code completed}. */
    public static final ResponseFileSearchStatus COMPLETED = new ResponseFileSearchStatus("completed");

    /** The value {@code incomplete}. */
    public static final ResponseFileSearchStatus INCOMPLETE = new ResponseFileSearchStatus("incomplete");

    /** The value {@code failed}. */
    public static final ResponseFileSearchStatus FAILED = new ResponseFileSearchStatus("failed");

    @Override
    public String toString() {
        return value;
    }
}
