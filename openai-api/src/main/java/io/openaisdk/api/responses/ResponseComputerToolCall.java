package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.conversations.ConversationItem;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** A call in which the model asks for actions on the computer. */
@ApiModel
public non-sealed interface ResponseComputerToolCall
        extends Model, ResponseOutputItem, ResponseItem, CompactedResponseItem, ConversationItem {

    /**
     * Discriminator of this item, always {@code computer_call}.
     *
     * @return the value
     */
    @Constant("computer_call")
    String type();

    /**
     * Identifier of this computer call.
     *
     * @return the value
     */
    String id();

    /**
     * Identifier to quote when sending back the output of the call.
     *
     * @return the value
     */
    String callId();

    /**
     * Single action to carry out.
     *
     * @return the value; empty when absent
     */
    Optional<ComputerAction> action();

    /**
     * Batch of actions to carry out. The {@code type} of each one decides on its further fields.
     *
     * @return the items; empty when absent
     */
    List<ComputerAction> actions();

    /**
     * Safety checks that still await confirmation before the call goes on.
     *
     * @return the items
     */
    @Required
    List<ComputerCallSafetyCheck> pendingSafetyChecks();

    /**
     * Progress of the item: {@code in_progress}, {@code completed} or {@code incomplete}. Set on items that the API
     * returns.
     *
     * @return the value
     */
    ResponseItemStatus status();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseComputerToolCallBuilder builder() {
        return ModelRuntime.builder(ResponseComputerToolCall.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseComputerToolCallBuilder toBuilder();
}
