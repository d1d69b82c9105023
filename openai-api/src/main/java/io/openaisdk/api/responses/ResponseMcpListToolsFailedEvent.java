package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event that says an MCP server could not be made to list its tools. */
@ApiModel
public non-sealed interface ResponseMcpListToolsFailedEvent extends Model, ResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.mcp_list_tools.failed}.
     *
     * @return the value
     */
    @Constant("response.mcp_list_tools.failed")
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
    static ResponseMcpListToolsFailedEventBuilder builder() {
        return ModelRuntime.builder(ResponseMcpListToolsFailedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseMcpListToolsFailedEventBuilder toBuilder();
}
