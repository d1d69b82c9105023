package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Progress of an item.
 *
 * @param value the text on the wire
 */
public record ResponseItemStatus(String value) implements OpenEnum {

    /** The value {@code in_progress}. */
    public static final ResponseItemStatus IN_PROGRESS = new ResponseItemStatus("in_progress");

    /** The value {@code completed}. */
    public static final ResponseItemStatus COMPLETED = new ResponseItemStatus("completed");

    /** The value {@code incomplete}. */
    public static final ResponseItemStatus INCOMPLETE = new ResponseItemStatus("incomplete");

    @Override
    public String toString() {
        return value;
    }
}
