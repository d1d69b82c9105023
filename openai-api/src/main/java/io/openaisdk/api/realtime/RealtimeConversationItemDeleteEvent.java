package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/**
 * An event that removes an item from the conversation; the server confirms it or reports an unknown item as an error.
 */
@ApiModel
public non-sealed interface RealtimeConversationItemDeleteEvent extends Model, RealtimeClientEvent {

    /**
     * Discriminator of this event, always {@code conversation.item.delete}.
     *
     * @return the value
     */
    @Constant("conversation.item.delete")
    String type();

    /**
     * Identifier that the client may choose for this event. At most 512 characters.
     *
     * @return the value; empty when absent
     */
    Optional<String> eventId();

    /**
     * Identifier of the item to remove.
     *
     * @return the value
     */
    String itemId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeConversationItemDeleteEventBuilder builder() {
        return ModelRuntime.builder(RealtimeConversationItemDeleteEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeConversationItemDeleteEventBuilder toBuilder();
}
