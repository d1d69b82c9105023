package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Confirmation that a message was deleted. */
@ApiModel
public interface MessageDeleted extends Model {

    /**
     * Kind of this object, always {@code thread.message.deleted}.
     *
     * @return the value
     */
    @Constant("thread.message.deleted")
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
    static MessageDeletedBuilder builder() {
        return ModelRuntime.builder(MessageDeleted.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    MessageDeletedBuilder toBuilder();
}
