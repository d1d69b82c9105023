package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An event that reports the full arguments of a function call, even if the response was cut short. */
@ApiModel
public non-sealed interface RealtimeResponseFunctionCallArgumentsDoneEvent extends Model, RealtimeServerEvent {

    /**
     * Discriminator of this event, always {@code response.function_call_arguments.done}.
     *
     * @return the value
     */
    @Constant("response.function_call_arguments.done")
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
     * Name of the function to call.
     *
     * @return the value
     */
    String name();

    /**
     * Complete arguments, as a JSON string.
     *
     * @return the value
     */
    String arguments();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeResponseFunctionCallArgumentsDoneEventBuilder builder() {
        return ModelRuntime.builder(RealtimeResponseFunctionCallArgumentsDoneEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeResponseFunctionCallArgumentsDoneEventBuilder toBuilder();
}
