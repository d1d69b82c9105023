package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * How a program ended.
 *
 * @param value the text on the wire
 */
public record ProgramOutputStatus(String value) implements OpenEnum {

    /** The value {@code completed}. */
    public static final ProgramOutputStatus COMPLETED = new ProgramOutputStatus("completed");

    /** The value {@code incomplete}. */
    public static final ProgramOutputStatus INCOMPLETE = new ProgramOutputStatus("incomplete");

    @Override
    public String toString() {
        return value;
    }
}
