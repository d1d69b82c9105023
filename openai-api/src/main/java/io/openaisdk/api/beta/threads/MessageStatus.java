package io.openaisdk.api.beta.threads;

import io.openaisdk.api.OpenEnum;

/**
 * State of the message: {@code in_progress}, {@code incomplete} or {@code completed}.
 *
 * @param value the text on the wire
 */
public record MessageStatus(String value) implements OpenEnum {

    /** The value {@code in_progress}. */
    public static final MessageStatus IN_PROGRESS = new MessageStatus("in_progress");

    /** The value {@code incomplete}. */
    public static final MessageStatus INCOMPLETE = new MessageStatus("incomplete");

    /** The value {@code completed}. */
    public static final MessageStatus COMPLETED = new MessageStatus("completed");

    @Override
    public String toString() {
        return value;
    }
}
