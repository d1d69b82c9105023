package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** A message of the user in a thread. */
@ApiModel
public non-sealed interface ChatKitUserMessageItem extends Model, ChatKitThreadItem {

    /**
     * Kind of this object, always {@code chatkit.thread_item}.
     *
     * @return the value
     */
    @Constant("chatkit.thread_item")
    String object();

    /**
     * Discriminator of this item, always {@code chatkit.user_message}.
     *
     * @return the value
     */
    @Constant("chatkit.user_message")
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
     * Content of the message, in order.
     *
     * @return the items
     */
    @Required
    List<ChatKitUserMessageContent> content();

    /**
     * Attachments of the message; empty by default.
     *
     * @return the items
     */
    @Required
    List<ChatKitAttachment> attachments();

    /**
     * Overrides of the inference settings for this message; null if there are none.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<ChatKitInferenceOptions> inferenceOptions();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatKitUserMessageItemBuilder builder() {
        return ModelRuntime.builder(ChatKitUserMessageItem.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatKitUserMessageItemBuilder toBuilder();
}
