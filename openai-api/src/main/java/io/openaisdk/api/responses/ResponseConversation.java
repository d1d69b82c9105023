package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Conversation to which a response belongs. Its input and output items were appended there. */
@ApiModel
public interface ResponseConversation extends Model {

    /**
     * ID of the conversation.
     *
     * @return the value
     */
    String id();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseConversationBuilder builder() {
        return ModelRuntime.builder(ResponseConversation.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseConversationBuilder toBuilder();
}
