package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ResponseItemStatus;
import java.util.List;
import java.util.Optional;

/** A realtime item that holds a message of the assistant. */
@ApiModel
public non-sealed interface RealtimeConversationItemMessageAssistant extends Model, RealtimeConversationItem {

    /**
     * Kind of this object, always {@code realtime.item}.
     *
     * @return the value; empty when absent
     */
    @Constant("realtime.item")
    Optional<String> object();

    /**
     * Discriminator of this item, always {@code message}.
     *
     * @return the value
     */
    @Constant("message")
    String type();

    /**
     * Role of the author, always {@code assistant}.
     *
     * @return the value
     */
    @Constant("assistant")
    String role();

    /**
     * Unique identifier of the item, set by the client or else by the server.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * State of the item, without effect on the conversation.
     *
     * @return the value; empty when absent
     */
    Optional<ResponseItemStatus> status();

    /**
     * Content of this message.
     *
     * @return the items
     */
    @Required
    List<RealtimeConversationItemMessageAssistantContent> content();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeConversationItemMessageAssistantBuilder builder() {
        return ModelRuntime.builder(RealtimeConversationItemMessageAssistant.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeConversationItemMessageAssistantBuilder toBuilder();
}
