package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * A rule for approval that holds for all tools of a server.
 *
 * @param value the text on the wire
 */
public record McpToolApprovalSetting(String value) implements OpenEnum {

    /** The value {@code always}. */
    public static final McpToolApprovalSetting ALWAYS = new McpToolApprovalSetting("always");

    /** The value {@code never}. */
    public static final McpToolApprovalSetting NEVER = new McpToolApprovalSetting("never");

    @Override
    public String toString() {
        return value;
    }
}
