package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Question to a human whether a tool may be run. */
@ApiModel
public non-sealed interface BetaMcpApprovalRequest
        extends Model, BetaResponseOutputItem, BetaCompactedResponseItem, BetaResponseItem {

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
     * Agent from which this item comes.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<BetaAgentTag> agent();

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
    static BetaMcpApprovalRequestBuilder builder() {
        return ModelRuntime.builder(BetaMcpApprovalRequest.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaMcpApprovalRequestBuilder toBuilder();
}
