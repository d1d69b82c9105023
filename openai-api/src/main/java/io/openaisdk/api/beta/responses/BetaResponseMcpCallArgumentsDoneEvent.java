package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Stream event that says the arguments of an MCP tool call are final. */
@ApiModel
public non-sealed interface BetaResponseMcpCallArgumentsDoneEvent extends Model, BetaResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.mcp_call_arguments.done}.
     *
     * @return the value
     */
    @Constant("response.mcp_call_arguments.done")
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
     * Arguments in their final form, as a string of JSON.
     *
     * @return the value
     */
    String arguments();

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
    static BetaResponseMcpCallArgumentsDoneEventBuilder builder() {
        return ModelRuntime.builder(BetaResponseMcpCallArgumentsDoneEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseMcpCallArgumentsDoneEventBuilder toBuilder();
}
