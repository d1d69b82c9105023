package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An event that reports the full text of an {@code output_text} part, even if the response was cut short. */
@ApiModel
public non-sealed interface RealtimeResponseTextDoneEvent extends Model, RealtimeServerEvent {

    /**
     * Discriminator of this event, always {@code response.output_text.done}.
     *
     * @return the value
     */
    @Constant("response.output_text.done")
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
     * Complete text of the part.
     *
     * @return the value
     */
    String text();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeResponseTextDoneEventBuilder builder() {
        return ModelRuntime.builder(RealtimeResponseTextDoneEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeResponseTextDoneEventBuilder toBuilder();
}
