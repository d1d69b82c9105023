package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Progress of a call of the code interpreter.
 *
 * @param value the text on the wire
 */
public record CodeInterpreterCallStatus(String value) implements OpenEnum {

    /** The value {@code in_progress}. */
    public static final CodeInterpreterCallStatus IN_PROGRESS = new CodeInterpreterCallStatus("in_progress");

    /** The value {@code completed}. */
    public static final CodeInterpreterCallStatus COMPLETED = new CodeInterpreterCallStatus("completed");

    /** The value {@code incomplete}. */
    public static final CodeInterpreterCallStatus INCOMPLETE = new CodeInterpreterCallStatus("incomplete");

    /** The value {@code interpreting}. */
    public static final CodeInterpreterCallStatus INTERPRETING = new CodeInterpreterCallStatus("interpreting");

    /** The value {@code failed}. */
    public static final CodeInterpreterCallStatus FAILED = new CodeInterpreterCallStatus("failed");

    @Override
    public String toString() {
        return value;
    }
}
