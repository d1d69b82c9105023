package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A task by which the workflow reports its progress. */
@ApiModel
public non-sealed interface ChatKitTaskItem extends Model, ChatKitThreadItem {

    /**
     * Kind of this object, always {@code chatkit.thread_item}.
     *
     * @return the value
     */
    @Constant("chatkit.thread_item")
    String object();

    /**
     * Discriminator of this item, always {@code chatkit.task}.
     *
     * @return the value
     */
    @Constant("chatkit.task")
    String type();

    /**
     * Identifier of this item of the thread.
     *
     * @return the value
     */
    String id();

    /**
     * Time of the item's creation, in Unix seconds.
     *
     * @return the value
     */
    long createdAt();

    /**
     * Identifier of the thread that contains the item.
     *
     * @return the value
     */
    String threadId();

    /**
     * Subtype of the task.
     *
     * @return the value
     */
    ChatKitTaskType taskType();

    /**
     * Heading of the task; null if it has none.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> heading();

    /**
     * Summary of the task; null if it has none.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> summary();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatKitTaskItemBuilder builder() {
        return ModelRuntime.builder(ChatKitTaskItem.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatKitTaskItemBuilder toBuilder();
}
