package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Confirmation that a ChatKit thread was deleted. */
@ApiModel
public interface ChatKitThreadDeleted extends Model {

    /**
     * Kind of this object, always {@code chatkit.thread.deleted}.
     *
     * @return the value
     */
    @Constant("chatkit.thread.deleted")
    String object();

    /**
     * Identifier of the removed thread.
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
    static ChatKitThreadDeletedBuilder builder() {
        return ModelRuntime.builder(ChatKitThreadDeleted.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatKitThreadDeletedBuilder toBuilder();
}
