package io.openaisdk.api.evals;

import io.openaisdk.api.OpenEnum;

/**
 * Restricts the list to runs in this status.
 *
 * @param value the text on the wire
 */
public record RunListStatus(String value) implements OpenEnum {

    /** The value {@code queued}. */
    public static final RunListStatus QUEUED = new RunListStatus("queued");

    /** The value {@code in_progress}. */
    public static final RunListStatus IN_PROGRESS = new RunListStatus("in_progress");

    /** The value {@code completed}. */
    public static final RunListStatus COMPLETED = new RunListStatus("completed");

    /** The value {@code canceled}. */
    public static final RunListStatus CANCELED = new RunListStatus("canceled");

    /** The value {@code failed}. */
    public static final RunListStatus FAILED = new RunListStatus("failed");

    @Override
    public String toString() {
        return value;
    }
}
