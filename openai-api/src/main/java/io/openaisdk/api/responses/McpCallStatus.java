package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * State of an MCP tool call.
 *
 * @param value the text on the wire
 */
public record McpCallStatus(String value) implements OpenEnum {

    /** The value {@code in_progress}. */
    public static final McpCallStatus IN_PROGRESS = new McpCallStatus("in_progress");

    /** The value {@code completed}. */
    public static final McpCallStatus COMPLETED = new McpCallStatus("completed");

    /** The value {@code incomplete}. */
    public static final McpCallStatus INCOMPLETE = new McpCallStatus("incomplete");

    /** The value {@code calling}. */
    public static final McpCallStatus CALLING = new McpCallStatus("calling");

    /** The value {@code failed}. */
    public static final McpCallStatus FAILED = new McpCallStatus("failed");

    @Override
    public String toString() {
        return value;
    }
}
