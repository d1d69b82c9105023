package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.conversations.ConversationItem;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** The result of a function call, as the API lists it. */
@ApiModel
public non-sealed interface ResponseFunctionToolCallOutputItem
        extends Model, ResponseOutputItem, ResponseItem, ConversationItem {

    /**
     * Discriminator of this item, always {@code function_call_output}.
     *
     * @return the value
     */
    @Constant("function_call_output")
    String type();

    /**
     * Identifier of this function call output.
     *
     * @return the value
     */
    String id();

    /**
     * Identifier that the model gave to the function call, linking the call and its output.
     *
     * @return the value; empty when absent
     */
    Optional<String> callId();

    /**
     * Name of the tool that gave this result.
     *
     * @return the value; empty when absent
     */
    Optional<String> name();

    /**
     * Namespace of the tool that gave this result.
     *
     * @return the value; empty when absent
     */
    Optional<String> namespace();

    /**
     * Context from which the call was made, either directly by the model or by a program.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ToolCallCaller> caller();

    /**
     * Result that your code computed, as a string or as a list of content parts.
     *
     * @return the value
     */
    ResponseToolCallOutputContent output();

    /**
     * Progress of the item: {@code in_progress}, {@code completed} or {@code incomplete}. Set on items that the API
     * returns.
     *
     * @return the value
     */
    ResponseItemStatus status();

    /**
     * Identifier of whoever created the item.
     *
     * @return the value; empty when absent
     */
    Optional<String> createdBy();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseFunctionToolCallOutputItemBuilder builder() {
        return ModelRuntime.builder(ResponseFunctionToolCallOutputItem.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseFunctionToolCallOutputItemBuilder toBuilder();
}
