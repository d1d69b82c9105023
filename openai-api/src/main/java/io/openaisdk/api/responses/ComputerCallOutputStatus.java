package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Result of a computer call: {@code completed}, {@code incomplete} or {@code failed}.
 *
 * @param value the text on the wire
 */
public record ComputerCallOutputStatus(String value) implements OpenEnum {

    /** The value {@code completed}. */
    public static final ComputerCallOutputStatus COMPLETED = new ComputerCallOutputStatus("completed");

    /** The value {@code incomplete}. */
    public static final ComputerCallOutputStatus INCOMPLETE = new ComputerCallOutputStatus("incomplete");

    /** The value {@code failed}. */
    public static final ComputerCallOutputStatus FAILED = new ComputerCallOutputStatus("failed");

    @Override
    public String toString() {
        return value;
    }
}
