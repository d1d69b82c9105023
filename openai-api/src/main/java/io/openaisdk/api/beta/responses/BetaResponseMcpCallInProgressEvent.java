package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Stream event that says an MCP tool call is under way. */
@ApiModel
public non-sealed interface BetaResponseMcpCallInProgressEvent extends Model, BetaResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.mcp_call.in_progress}.
     *
     * @return the value
     */
    @Constant("response.mcp_call.in_progress")
    String type();

    /**
     * Agent to which this streaming event belongs.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<BetaAgentTag> agent();

    /**
     * Position of this event in the stream.
     *
     * @return the value
     */
    long sequenceNumber();

    /**
     * Position in the output of the item concerned.
     *
     * @return the value
     */
    long outputIndex();

    /**
     * ID of the MCP tool call concerned.
     *
     * @return the value
     */
    String itemId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseMcpCallInProgressEventBuilder builder() {
        return ModelRuntime.builder(BetaResponseMcpCallInProgressEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseMcpCallInProgressEventBuilder toBuilder();
}
