package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An event that reports the full arguments of an MCP call. */
@ApiModel
public non-sealed interface RealtimeResponseMcpCallArgumentsDoneEvent extends Model, RealtimeServerEvent {

    /**
     * Discriminator of this event, always {@code response.mcp_call_arguments.done}.
     *
     * @return the value
     */
    @Constant("response.mcp_call_arguments.done")
    String type();

    /**
     * Unique identifier of this server event.
     *
     * @return the value
     */
    String eventId();

    /**
     * Identifier of the response.
     *
     * @return the value
     */
    String responseId();

    /**
     * Identifier of the item that holds the MCP tool call.
     *
     * @return the value
     */
    String itemId();

    /**
     * Position of the output item in its response.
     *
     * @return the value
     */
    long outputIndex();

    /**
     * Complete arguments of the MCP call, encoded as JSON.
     *
     * @return the value
     */
    String arguments();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeResponseMcpCallArgumentsDoneEventBuilder builder() {
        return ModelRuntime.builder(RealtimeResponseMcpCallArgumentsDoneEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeResponseMcpCallArgumentsDoneEventBuilder toBuilder();
}
