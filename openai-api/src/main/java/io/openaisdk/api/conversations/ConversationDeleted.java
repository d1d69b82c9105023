package io.openaisdk.api.conversations;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Confirmation that a conversation was deleted. */
@ApiModel
public interface ConversationDeleted extends Model {

    /**
     * Kind of this object, always {@code conversation.deleted}.
     *
     * @return the value
     */
    @Constant("conversation.deleted")
    String object();

    /**
     * Identifier of the deleted object.
     *
     * @return the value
     */
    String id();

    /**
     * Success flag of the deletion.
     *
     * @return the value
     */
    boolean deleted();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ConversationDeletedBuilder builder() {
        return ModelRuntime.builder(ConversationDeleted.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ConversationDeletedBuilder toBuilder();
}
