package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A realtime item that answers a request for approval of an MCP call. */
@ApiModel
public non-sealed interface RealtimeMcpApprovalResponse extends Model, RealtimeConversationItem {

    /**
     * Discriminator of this variant, always {@code mcp_approval_response}.
     *
     * @return the value
     */
    @Constant("mcp_approval_response")
    String type();

    /**
     * Unique identifier of this answer.
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
    static RealtimeMcpApprovalResponseBuilder builder() {
        return ModelRuntime.builder(RealtimeMcpApprovalResponse.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeMcpApprovalResponseBuilder toBuilder();
}
