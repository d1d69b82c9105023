package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An event with the next piece of function call arguments. */
@ApiModel
public non-sealed interface RealtimeResponseFunctionCallArgumentsDeltaEvent extends Model, RealtimeServerEvent {

    /**
     * Discriminator of this event, always {@code response.function_call_arguments.delta}.
     *
     * @return the value
     */
    @Constant("response.function_call_arguments.delta")
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
     * Identifier of the item that holds the function call.
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
     * Identifier of the function call.
     *
     * @return the value
     */
    String callId();

    /**
     * Piece of the JSON arguments to append.
     *
     * @return the value
     */
    String delta();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeResponseFunctionCallArgumentsDeltaEventBuilder builder() {
        return ModelRuntime.builder(RealtimeResponseFunctionCallArgumentsDeltaEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeResponseFunctionCallArgumentsDeltaEventBuilder toBuilder();
}
