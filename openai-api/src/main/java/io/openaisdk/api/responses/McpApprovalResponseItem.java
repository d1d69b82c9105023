package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.conversations.ConversationItem;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Answer to a request for approval of an MCP tool call, as the API returns it. */
@ApiModel
public non-sealed interface McpApprovalResponseItem
        extends Model, ResponseOutputItem, ResponseItem, CompactedResponseItem, ConversationItem {

    /**
     * Discriminator of this variant, always {@code mcp_approval_response}.
     *
     * @return the value
     */
    @Constant("mcp_approval_response")
    String type();

    /**
     * ID of this approval response.
     *
     * @return the value
     */
    String id();

    /**
     * ID of the request to which this is the answer.
     *
     * @return the value
     */
    String approvalRequestId();

    /**
     * Decision on the request: {@code true} permits the call, {@code false} refuses it.
     *
     * @return the value
     */
    boolean approve();

    /**
     * Explanation of the decision, optional.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> reason();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static McpApprovalResponseItemBuilder builder() {
        return ModelRuntime.builder(McpApprovalResponseItem.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    McpApprovalResponseItemBuilder toBuilder();
}
