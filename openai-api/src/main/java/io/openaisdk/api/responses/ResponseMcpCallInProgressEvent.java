package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event that says an MCP tool call is under way. */
@ApiModel
public non-sealed interface ResponseMcpCallInProgressEvent extends Model, ResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.mcp_call.in_progress}.
     *
     * @return the value
     */
    @Constant("response.mcp_call.in_progress")
    String type();

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
    static ResponseMcpCallInProgressEventBuilder builder() {
        return ModelRuntime.builder(ResponseMcpCallInProgressEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseMcpCallInProgressEventBuilder toBuilder();
}
