package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An event that reports a new output item of a response. */
@ApiModel
public non-sealed interface RealtimeResponseOutputItemAddedEvent extends Model, RealtimeServerEvent {

    /**
     * Discriminator of this event, always {@code response.output_item.added}.
     *
     * @return the value
     */
    @Constant("response.output_item.added")
    String type();

    /**
     * Unique identifier of this server event.
     *
     * @return the value
     */
    String eventId();

    /**
     * Identifier of the response that the item is part of.
     *
     * @return the value
     */
    String responseId();

    /**
     * Position of the item in the output of its response.
     *
     * @return the value
     */
    long outputIndex();

    /**
     * The conversation item concerned.
     *
     * @return the value
     */
    RealtimeConversationItem item();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeResponseOutputItemAddedEventBuilder builder() {
        return ModelRuntime.builder(RealtimeResponseOutputItemAddedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeResponseOutputItemAddedEventBuilder toBuilder();
}
