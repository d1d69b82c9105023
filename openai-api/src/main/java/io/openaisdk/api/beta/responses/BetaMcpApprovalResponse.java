package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Answer to a request for approval of an MCP tool call. */
@ApiModel
public non-sealed interface BetaMcpApprovalResponse extends Model, BetaResponseInputItem {

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
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> id();

    /**
     * Agent from which this item comes.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<BetaAgentTag> agent();

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
    static BetaMcpApprovalResponseBuilder builder() {
        return ModelRuntime.builder(BetaMcpApprovalResponse.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaMcpApprovalResponseBuilder toBuilder();
}
