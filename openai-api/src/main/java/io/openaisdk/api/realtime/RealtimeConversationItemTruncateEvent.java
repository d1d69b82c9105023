package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/**
 * An event that cuts assistant audio which the user has not heard yet, as after an interruption; the server drops its
 * transcript too.
 */
@ApiModel
public non-sealed interface RealtimeConversationItemTruncateEvent extends Model, RealtimeClientEvent {

    /**
     * Discriminator of this event, always {@code conversation.item.truncate}.
     *
     * @return the value
     */
    @Constant("conversation.item.truncate")
    String type();

    /**
     * Identifier that the client may choose for this event. At most 512 characters.
     *
     * @return the value; empty when absent
     */
    Optional<String> eventId();

    /**
     * Identifier of the item to cut, which must be an assistant message.
     *
     * @return the value
     */
    String itemId();

    /**
     * Position of the part to cut, to be set to {@code 0}.
     *
     * @return the value
     */
    long contentIndex();

    /**
     * Point in milliseconds, inclusive, up to which the audio is kept. A value beyond the length of the audio is an
     * error.
     *
     * @return the value
     */
    long audioEndMs();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeConversationItemTruncateEventBuilder builder() {
        return ModelRuntime.builder(RealtimeConversationItemTruncateEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeConversationItemTruncateEventBuilder toBuilder();
}
