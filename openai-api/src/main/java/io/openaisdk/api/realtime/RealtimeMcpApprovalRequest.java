package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A realtime item that asks a human to approve a tool call. */
@ApiModel
public non-sealed interface RealtimeMcpApprovalRequest extends Model, RealtimeConversationItem {

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
    static RealtimeMcpApprovalRequestBuilder builder() {
        return ModelRuntime.builder(RealtimeMcpApprovalRequest.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeMcpApprovalRequestBuilder toBuilder();
}
