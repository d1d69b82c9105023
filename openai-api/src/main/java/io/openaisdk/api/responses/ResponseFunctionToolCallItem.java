package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.conversations.ConversationItem;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A call to a function, as the API lists it. */
@ApiModel
public non-sealed interface ResponseFunctionToolCallItem extends Model, ResponseItem, ConversationItem {

    /**
     * Discriminator of this item, always {@code function_call}.
     *
     * @return the value
     */
    @Constant("function_call")
    String type();

    /**
     * Identifier of this function call item.
     *
     * @return the value
     */
    String id();

    /**
     * Identifier that the model gave to the function call, linking the call and its output.
     *
     * @return the value
     */
    String callId();

    /**
     * Context from which the call was made, either directly by the model or by a program.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ToolCallCaller> caller();

    /**
     * Namespace of the function that is called.
     *
     * @return the value; empty when absent
     */
    Optional<String> namespace();

    /**
     * Name of the function that is called.
     *
     * @return the value
     */
    String name();

    /**
     * Arguments for the function, as JSON text.
     *
     * @return the value
     */
    String arguments();

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
    static ResponseFunctionToolCallItemBuilder builder() {
        return ModelRuntime.builder(ResponseFunctionToolCallItem.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseFunctionToolCallItemBuilder toBuilder();
}
