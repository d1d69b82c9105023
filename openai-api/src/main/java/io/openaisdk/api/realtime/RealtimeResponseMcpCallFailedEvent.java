package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An event that reports a failed MCP tool call. */
@ApiModel
public non-sealed interface RealtimeResponseMcpCallFailedEvent extends Model, RealtimeServerEvent {

    /**
     * Discriminator of this event, always {@code response.mcp_call.failed}.
     *
     * @return the value
     */
    @Constant("response.mcp_call.failed")
    String type();

    /**
     * Unique identifier of this server event.
     *
     * @return the value
     */
    String eventId();

    /**
     * Position of the output item in its response.
     *
     * @return the value
     */
    long outputIndex();

    /**
     * Identifier of the item that holds the MCP tool call.
     *
     * @return the value
     */
    String itemId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeResponseMcpCallFailedEventBuilder builder() {
        return ModelRuntime.builder(RealtimeResponseMcpCallFailedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeResponseMcpCallFailedEventBuilder toBuilder();
}
