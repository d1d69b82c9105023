package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event that says an MCP tool call went wrong. */
@ApiModel
public non-sealed interface ResponseMcpCallFailedEvent extends Model, ResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.mcp_call.failed}.
     *
     * @return the value
     */
    @Constant("response.mcp_call.failed")
    String type();

    /**
     * ID of the MCP item that failed.
     *
     * @return the value
     */
    String itemId();

    /**
     * Position in the output of the item that failed.
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
    static ResponseMcpCallFailedEventBuilder builder() {
        return ModelRuntime.builder(ResponseMcpCallFailedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseMcpCallFailedEventBuilder toBuilder();
}
