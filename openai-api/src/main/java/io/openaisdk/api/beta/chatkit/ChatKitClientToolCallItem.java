package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A thread item that records a tool call made by the assistant and carried out by the client. */
@ApiModel
public non-sealed interface ChatKitClientToolCallItem extends Model, ChatKitThreadItem {

    /**
     * Kind of this object, always {@code chatkit.thread_item}.
     *
     * @return the value
     */
    @Constant("chatkit.thread_item")
    String object();

    /**
     * Discriminator of this item, always {@code chatkit.client_tool_call}.
     *
     * @return the value
     */
    @Constant("chatkit.client_tool_call")
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
     * State of the call.
     *
     * @return the value
     */
    ChatKitClientToolCallStatus status();

    /**
     * Identifier of the tool call.
     *
     * @return the value
     */
    String callId();

    /**
     * Name of the called tool.
     *
     * @return the value
     */
    String name();

    /**
     * Arguments that the tool received, as JSON text.
     *
     * @return the value
     */
    String arguments();

    /**
     * Output of the tool, as JSON text. Null while the call is running.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> output();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatKitClientToolCallItemBuilder builder() {
        return ModelRuntime.builder(ChatKitClientToolCallItem.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatKitClientToolCallItemBuilder toBuilder();
}
