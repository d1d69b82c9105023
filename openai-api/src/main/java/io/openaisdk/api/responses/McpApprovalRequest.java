package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.conversations.ConversationItem;
import io.openaisdk.api.internal.ModelRuntime;

/** Question to a human whether a tool may be run. */
@ApiModel
public non-sealed interface McpApprovalRequest
        extends Model, ResponseOutputItem, ResponseItem, CompactedResponseItem, ConversationItem {

    /**
     * Discriminator of this variant, always {@code mcp_approval_request}.
     *
     * @return the value
     */
    @Constant("mcp_approval_request")
    String type();

    /**
     * ID of this approval request, to be quoted in the answer.
     *
     * @return the value
     */
    String id();

    /**
     * Label of the MCP server that asks.
     *
     * @return the value
     */
    String serverLabel();

    /**
     * Tool that is waiting for permission.
     *
     * @return the value
     */
    String name();

    /**
     * Arguments for the tool, as a string of JSON.
     *
     * @return the value
     */
    String arguments();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static McpApprovalRequestBuilder builder() {
        return ModelRuntime.builder(McpApprovalRequest.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    McpApprovalRequestBuilder toBuilder();
}
