package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** A thread item with a message written by the assistant. */
@ApiModel
public non-sealed interface ChatKitAssistantMessageItem extends Model, ChatKitThreadItem {

    /**
     * Kind of this object, always {@code chatkit.thread_item}.
     *
     * @return the value
     */
    @Constant("chatkit.thread_item")
    String object();

    /**
     * Discriminator of this item, always {@code chatkit.assistant_message}.
     *
     * @return the value
     */
    @Constant("chatkit.assistant_message")
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
     * Parts of the assistant's answer, in order.
     *
     * @return the items
     */
    @Required
    List<ChatKitOutputText> content();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatKitAssistantMessageItemBuilder builder() {
        return ModelRuntime.builder(ChatKitAssistantMessageItem.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatKitAssistantMessageItemBuilder toBuilder();
}
