package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.McpCallError;
import io.openaisdk.api.responses.McpCallStatus;
import java.util.Optional;

/** A call to a tool of an MCP server, with its outcome. */
@ApiModel
public non-sealed interface BetaMcpCall
        extends Model, BetaResponseOutputItem, BetaCompactedResponseItem, BetaResponseItem {

    /**
     * Discriminator of this variant, always {@code mcp_call}.
     *
     * @return the value
     */
    @Constant("mcp_call")
    String type();

    /**
     * ID of this tool call.
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
     * Label of the MCP server to which the tool belongs.
     *
     * @return the value
     */
    String serverLabel();

    /**
     * Name of the tool that was called.
     *
     * @return the value
     */
    String name();

    /**
     * Arguments that the tool received, as a string of JSON.
     *
     * @return the value
     */
    String arguments();

    /**
     * Result that the tool returned.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> output();

    /**
     * What went wrong with the call. Absent on success.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<McpCallError> error();

    /**
     * State of the call: {@code in_progress}, {@code calling}, {@code completed}, {@code incomplete} or {@code failed}.
     *
     * @return the value; empty when absent
     */
    Optional<McpCallStatus> status();

    /**
     * ID of the approval request that belongs to this call. Quote it in an {@code mcp_approval_response} item to permit
     * or refuse the call.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> approvalRequestId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaMcpCallBuilder builder() {
        return ModelRuntime.builder(BetaMcpCall.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaMcpCallBuilder toBuilder();
}
