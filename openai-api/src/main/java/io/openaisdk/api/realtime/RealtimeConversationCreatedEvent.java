package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An event that reports a new conversation, sent right after the session was created. */
@ApiModel
public non-sealed interface RealtimeConversationCreatedEvent extends Model, RealtimeServerEvent {

    /**
     * Discriminator of this event, always {@code conversation.created}.
     *
     * @return the value
     */
    @Constant("conversation.created")
    String type();

    /**
     * Unique identifier of this server event.
     *
     * @return the value
     */
    String eventId();

    /**
     * The new conversation.
     *
     * @return the value
     */
    RealtimeConversationCreatedEventConversation conversation();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeConversationCreatedEventBuilder builder() {
        return ModelRuntime.builder(RealtimeConversationCreatedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeConversationCreatedEventBuilder toBuilder();
}
