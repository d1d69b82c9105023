package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Stream event with a further piece of an MCP tool call's arguments. */
@ApiModel
public non-sealed interface BetaResponseMcpCallArgumentsDeltaEvent extends Model, BetaResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.mcp_call_arguments.delta}.
     *
     * @return the value
     */
    @Constant("response.mcp_call_arguments.delta")
    String type();

    /**
     * Agent to which this streaming event belongs.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<BetaAgentTag> agent();

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
     * Next piece of the arguments, as a fragment of JSON text.
     *
     * @return the value
     */
    String delta();

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
    static BetaResponseMcpCallArgumentsDeltaEventBuilder builder() {
        return ModelRuntime.builder(BetaResponseMcpCallArgumentsDeltaEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseMcpCallArgumentsDeltaEventBuilder toBuilder();
}
