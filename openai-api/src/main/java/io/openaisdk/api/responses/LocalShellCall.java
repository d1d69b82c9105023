package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.conversations.ConversationItem;
import io.openaisdk.api.internal.ModelRuntime;

/** Command that the model wants to have run on the local shell. */
@ApiModel
public non-sealed interface LocalShellCall
        extends Model, ResponseOutputItem, ResponseItem, CompactedResponseItem, ConversationItem {

    /**
     * Discriminator of this variant, always {@code local_shell_call}.
     *
     * @return the value
     */
    @Constant("local_shell_call")
    String type();

    /**
     * ID of this item.
     *
     * @return the value
     */
    String id();

    /**
     * ID of the call that the model issued, to be repeated with the result.
     *
     * @return the value
     */
    String callId();

    /**
     * Command to execute, with its settings.
     *
     * @return the value
     */
    LocalShellAction action();

    /**
     * Progress of the call: {@code in_progress}, {@code completed} or {@code incomplete}.
     *
     * @return the value
     */
    ResponseItemStatus status();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static LocalShellCallBuilder builder() {
        return ModelRuntime.builder(LocalShellCall.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    LocalShellCallBuilder toBuilder();
}
