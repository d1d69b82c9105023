package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An event that answers {@code conversation.item.retrieve} with the whole item, its processed audio included. */
@ApiModel
public non-sealed interface RealtimeConversationItemRetrievedEvent extends Model, RealtimeServerEvent {

    /**
     * Discriminator of this event, always {@code conversation.item.retrieved}.
     *
     * @return the value
     */
    @Constant("conversation.item.retrieved")
    String type();

    /**
     * Unique identifier of this server event.
     *
     * @return the value
     */
    String eventId();

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
    static RealtimeConversationItemRetrievedEventBuilder builder() {
        return ModelRuntime.builder(RealtimeConversationItemRetrievedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeConversationItemRetrievedEventBuilder toBuilder();
}
