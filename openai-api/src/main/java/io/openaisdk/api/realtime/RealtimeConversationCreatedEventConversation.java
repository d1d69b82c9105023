package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** The new conversation. */
@ApiModel
public interface RealtimeConversationCreatedEventConversation extends Model {

    /**
     * Identifier of the conversation.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Kind of this object, always {@code realtime.conversation}.
     *
     * @return the value; empty when absent
     */
    Optional<String> object();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeConversationCreatedEventConversationBuilder builder() {
        return ModelRuntime.builder(RealtimeConversationCreatedEventConversation.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeConversationCreatedEventConversationBuilder toBuilder();
}
