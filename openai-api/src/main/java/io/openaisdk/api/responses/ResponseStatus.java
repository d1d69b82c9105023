package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * State of a response.
 *
 * @param value the text on the wire
 */
public record ResponseStatus(String value) implements OpenEnum {

    /** The value {@code completed}. */
    public static final ResponseStatus COMPLETED = new ResponseStatus("completed");

    /** The value {@code failed}. */
    public static final ResponseStatus FAILED = new ResponseStatus("failed");

    /** The value {@code in_progress}. */
    public static final ResponseStatus IN_PROGRESS = new ResponseStatus("in_progress");

    /** The value {@code cancelled}. */
    public static final ResponseStatus CANCELLED = new ResponseStatus("cancelled");

    /** The value {@code queued}. */
    public static final ResponseStatus QUEUED = new ResponseStatus("queued");

    /** The value {@code incomplete}. */
    public static final ResponseStatus INCOMPLETE = new ResponseStatus("incomplete");

    @Override
    public String toString() {
        return value;
    }
}
