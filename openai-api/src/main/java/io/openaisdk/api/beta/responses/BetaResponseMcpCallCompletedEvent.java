package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Stream event that says an MCP tool call has succeeded. */
@ApiModel
public non-sealed interface BetaResponseMcpCallCompletedEvent extends Model, BetaResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.mcp_call.completed}.
     *
     * @return the value
     */
    @Constant("response.mcp_call.completed")
    String type();

    /**
     * Agent to which this streaming event belongs.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<BetaAgentTag> agent();

    /**
     * ID of the MCP tool call that succeeded.
     *
     * @return the value
     */
    String itemId();

    /**
     * Position in the output of the call that succeeded.
     *
     * @return the value
     */
    long outputIndex();

    /**
     * Position of this event in the stream.
     *
     * @return the value
     */
    long sequenceNumber();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseMcpCallCompletedEventBuilder builder() {
        return ModelRuntime.builder(BetaResponseMcpCallCompletedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseMcpCallCompletedEventBuilder toBuilder();
}
