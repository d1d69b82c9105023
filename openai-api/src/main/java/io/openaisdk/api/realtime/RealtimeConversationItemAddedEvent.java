package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/**
 * An event that reports an item added to the default conversation by the client, by a buffer commit or by the model.
 * Audio data is left out.
 */
@ApiModel
public non-sealed interface RealtimeConversationItemAddedEvent extends Model, RealtimeServerEvent {

    /**
     * Discriminator of this event, always {@code conversation.item.added}.
     *
     * @return the value
     */
    @Constant("conversation.item.added")
    String type();

    /**
     * Unique identifier of this server event.
     *
     * @return the value
     */
    String eventId();

    /**
     * Identifier of the item before this one, if any, which keeps the order.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
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
    static RealtimeConversationItemAddedEventBuilder builder() {
        return ModelRuntime.builder(RealtimeConversationItemAddedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeConversationItemAddedEventBuilder toBuilder();
}
