package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/**
 * An event that confirms that assistant audio was cut at the request of the client, and the transcript on the server
 * removed.
 */
@ApiModel
public non-sealed interface RealtimeConversationItemTruncatedEvent extends Model, RealtimeServerEvent {

    /**
     * Discriminator of this event, always {@code conversation.item.truncated}.
     *
     * @return the value
     */
    @Constant("conversation.item.truncated")
    String type();

    /**
     * Unique identifier of this server event.
     *
     * @return the value
     */
    String eventId();

    /**
     * Identifier of the assistant message that was cut.
     *
     * @return the value
     */
    String itemId();

    /**
     * Position of the part that was cut.
     *
     * @return the value
     */
    long contentIndex();

    /**
     * Point in milliseconds at which the audio was cut off.
     *
     * @return the value
     */
    long audioEndMs();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeConversationItemTruncatedEventBuilder builder() {
        return ModelRuntime.builder(RealtimeConversationItemTruncatedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeConversationItemTruncatedEventBuilder toBuilder();
}
