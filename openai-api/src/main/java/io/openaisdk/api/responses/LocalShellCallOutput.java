package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.conversations.ConversationItem;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Result of a local shell call, sent back to the model. */
@ApiModel
public non-sealed interface LocalShellCallOutput
        extends Model, ResponseOutputItem, ResponseItem, CompactedResponseItem, ConversationItem {

    /**
     * Discriminator of this variant, always {@code local_shell_call_output}.
     *
     * @return the value
     */
    @Constant("local_shell_call_output")
    String type();

    /**
     * Identifier of this item.
     *
     * @return the value
     */
    String id();

    /**
     * Identifier of the call to which this result belongs, as the model gave it.
     *
     * @return the value; empty when absent
     */
    Optional<String> callId();

    /**
     * Result of the command, as a string of JSON.
     *
     * @return the value
     */
    String output();

    /**
     * Progress of the item: {@code in_progress}, {@code completed} or {@code incomplete}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ResponseItemStatus> status();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static LocalShellCallOutputBuilder builder() {
        return ModelRuntime.builder(LocalShellCallOutput.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    LocalShellCallOutputBuilder toBuilder();
}
