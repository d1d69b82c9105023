package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An event that reports a new part in an assistant message. */
@ApiModel
public non-sealed interface RealtimeResponseContentPartAddedEvent extends Model, RealtimeServerEvent {

    /**
     * Discriminator of this event, always {@code response.content_part.added}.
     *
     * @return the value
     */
    @Constant("response.content_part.added")
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
     * Identifier of the item that received the part.
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
     * The new content part.
     *
     * @return the value
     */
    RealtimeContentPart part();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeResponseContentPartAddedEventBuilder builder() {
        return ModelRuntime.builder(RealtimeResponseContentPartAddedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeResponseContentPartAddedEventBuilder toBuilder();
}
