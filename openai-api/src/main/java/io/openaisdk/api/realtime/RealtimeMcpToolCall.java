package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A realtime item that represents a call of an MCP tool. */
@ApiModel
public non-sealed interface RealtimeMcpToolCall extends Model, RealtimeConversationItem {

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
     * Identifier of the approval request that belongs to the call, where there is one.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> approvalRequestId();

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
    Optional<RealtimeMcpToolCallError> error();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeMcpToolCallBuilder builder() {
        return ModelRuntime.builder(RealtimeMcpToolCall.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeMcpToolCallBuilder toBuilder();
}
