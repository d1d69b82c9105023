package io.openaisdk.api.conversations;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A conversation, which keeps items across responses. */
@ApiModel
public interface Conversation extends Model {

    /**
     * Kind of this object, always {@code conversation}.
     *
     * @return the value
     */
    @Constant("conversation")
    String object();

    /**
     * Identifier of the conversation.
     *
     * @return the value
     */
    String id();

    /**
     * Up to 16 key-value pairs for your own use. Keys have at most 64 characters, values at most 512.
     *
     * @return the value
     */
    JsonValue metadata();

    /**
     * Time of the conversation's creation, in Unix seconds.
     *
     * @return the value
     */
    long createdAt();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ConversationBuilder builder() {
        return ModelRuntime.builder(Conversation.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ConversationBuilder toBuilder();
}
