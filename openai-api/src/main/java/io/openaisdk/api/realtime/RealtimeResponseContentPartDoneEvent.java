package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An event that reports a finished part of an assistant message, even if the response was cut short. */
@ApiModel
public non-sealed interface RealtimeResponseContentPartDoneEvent extends Model, RealtimeServerEvent {

    /**
     * Discriminator of this event, always {@code response.content_part.done}.
     *
     * @return the value
     */
    @Constant("response.content_part.done")
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
     * ID of the function call concerned.
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
     * Position of the part in the content of its item.
     *
     * @return the value
     */
    long contentIndex();

    /**
     * The finished content part.
     *
     * @return the value
     */
    RealtimeContentPart part();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeResponseContentPartDoneEventBuilder builder() {
        return ModelRuntime.builder(RealtimeResponseContentPartDoneEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeResponseContentPartDoneEventBuilder toBuilder();
}
