package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** A group of workflow tasks in a thread. */
@ApiModel
public non-sealed interface ChatKitTaskGroupItem extends Model, ChatKitThreadItem {

    /**
     * Kind of this object, always {@code chatkit.thread_item}.
     *
     * @return the value
     */
    @Constant("chatkit.thread_item")
    String object();

    /**
     * Discriminator of this item, always {@code chatkit.task_group}.
     *
     * @return the value
     */
    @Constant("chatkit.task_group")
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
     * Tasks of the group.
     *
     * @return the items
     */
    @Required
    List<ChatKitTaskGroupTask> tasks();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatKitTaskGroupItemBuilder builder() {
        return ModelRuntime.builder(ChatKitTaskGroupItem.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatKitTaskGroupItemBuilder toBuilder();
}
