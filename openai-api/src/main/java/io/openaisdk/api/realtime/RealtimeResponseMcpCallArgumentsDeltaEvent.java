package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** An event with the next piece of MCP call arguments. */
@ApiModel
public non-sealed interface RealtimeResponseMcpCallArgumentsDeltaEvent extends Model, RealtimeServerEvent {

    /**
     * Discriminator of this event, always {@code response.mcp_call_arguments.delta}.
     *
     * @return the value
     */
    @Constant("response.mcp_call_arguments.delta")
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
     * Piece of the JSON arguments of the MCP call.
     *
     * @return the value
     */
    String delta();

    /**
     * Present if the text of this delta was obfuscated.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> obfuscation();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeResponseMcpCallArgumentsDeltaEventBuilder builder() {
        return ModelRuntime.builder(RealtimeResponseMcpCallArgumentsDeltaEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeResponseMcpCallArgumentsDeltaEventBuilder toBuilder();
}
