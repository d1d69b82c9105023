package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An event that confirms that the client deleted an item. */
@ApiModel
public non-sealed interface RealtimeConversationItemDeletedEvent extends Model, RealtimeServerEvent {

    /**
     * Discriminator of this event, always {@code conversation.item.deleted}.
     *
     * @return the value
     */
    @Constant("conversation.item.deleted")
    String type();

    /**
     * Unique identifier of this server event.
     *
     * @return the value
     */
    String eventId();

    /**
     * Identifier of the removed item.
     *
     * @return the value
     */
    String itemId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeConversationItemDeletedEventBuilder builder() {
        return ModelRuntime.builder(RealtimeConversationItemDeletedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeConversationItemDeletedEventBuilder toBuilder();
}
