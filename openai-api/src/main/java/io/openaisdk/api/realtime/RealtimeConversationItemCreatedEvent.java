package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** An event that reports a new conversation item, made by a response, a commit of the audio buffer or the client. */
@ApiModel
public non-sealed interface RealtimeConversationItemCreatedEvent extends Model, RealtimeServerEvent {

    /**
     * Discriminator of this event, always {@code conversation.item.created}.
     *
     * @return the value
     */
    @Constant("conversation.item.created")
    String type();

    /**
     * Unique identifier of this server event.
     *
     * @return the value
     */
    String eventId();

    /**
     * Identifier of the item just before this one. Null when there is none.
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
    static RealtimeConversationItemCreatedEventBuilder builder() {
        return ModelRuntime.builder(RealtimeConversationItemCreatedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeConversationItemCreatedEventBuilder toBuilder();
}
