package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/**
 * An event that adds an item, such as a message or function call, to the conversation. Assistant audio cannot be added.
 */
@ApiModel
public non-sealed interface RealtimeConversationItemCreateEvent extends Model, RealtimeClientEvent {

    /**
     * Discriminator of this event, always {@code conversation.item.create}.
     *
     * @return the value
     */
    @Constant("conversation.item.create")
    String type();

    /**
     * Identifier that the client may choose for this event. At most 512 characters.
     *
     * @return the value; empty when absent
     */
    Optional<String> eventId();

    /**
     * Identifier of the item that the new one is to follow; {@code root} puts it first. If absent, it goes last; an
     * unknown identifier is an error.
     *
     * @return the value; empty when absent
     */
    Optional<String> previousItemId();

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
    static RealtimeConversationItemCreateEventBuilder builder() {
        return ModelRuntime.builder(RealtimeConversationItemCreateEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeConversationItemCreateEventBuilder toBuilder();
}
