package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Where a tool search runs.
 *
 * @param value the text on the wire
 */
public record ToolSearchExecution(String value) implements OpenEnum {

    /** The value {@code server}. */
    public static final ToolSearchExecution SERVER = new ToolSearchExecution("server");

    /** The value {@code client}. */
    public static final ToolSearchExecution CLIENT = new ToolSearchExecution("client");

    @Override
    public String toString() {
        return value;
    }
}
