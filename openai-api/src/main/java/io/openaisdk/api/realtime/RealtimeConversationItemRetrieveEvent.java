package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** An event that asks for an item as the server holds it, for instance to examine its processed user audio. */
@ApiModel
public non-sealed interface RealtimeConversationItemRetrieveEvent extends Model, RealtimeClientEvent {

    /**
     * Discriminator of this event, always {@code conversation.item.retrieve}.
     *
     * @return the value
     */
    @Constant("conversation.item.retrieve")
    String type();

    /**
     * Identifier that the client may choose for this event. At most 512 characters.
     *
     * @return the value; empty when absent
     */
    Optional<String> eventId();

    /**
     * Identifier of the item to fetch.
     *
     * @return the value
     */
    String itemId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeConversationItemRetrieveEventBuilder builder() {
        return ModelRuntime.builder(RealtimeConversationItemRetrieveEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeConversationItemRetrieveEventBuilder toBuilder();
}
