package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A thread item that shows a widget. */
@ApiModel
public non-sealed interface ChatKitWidgetItem extends Model, ChatKitThreadItem {

    /**
     * Kind of this object, always {@code chatkit.thread_item}.
     *
     * @return the value
     */
    @Constant("chatkit.thread_item")
    String object();

    /**
     * Discriminator of this item, always {@code chatkit.widget}.
     *
     * @return the value
     */
    @Constant("chatkit.widget")
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
     * Widget to be shown, in serialized form.
     *
     * @return the value
     */
    String widget();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatKitWidgetItemBuilder builder() {
        return ModelRuntime.builder(ChatKitWidgetItem.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatKitWidgetItemBuilder toBuilder();
}
