package io.openaisdk.api.responses;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;

/** Which tools of a server need a human's approval before they run. */
@ApiUnion
public sealed interface McpToolApproval
        permits McpToolApprovalFilter, McpToolApproval.Setting, UnknownMcpToolApproval, HiddenMcpToolApproval {

    /**
     * One rule for all tools.
     *
     * @param value the value
     */
    record Setting(McpToolApprovalSetting value) implements McpToolApproval, ValueVariant<McpToolApprovalSetting> {}
}
