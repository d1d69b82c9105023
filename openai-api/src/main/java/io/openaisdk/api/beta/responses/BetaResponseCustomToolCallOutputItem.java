package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ResponseItemStatus;
import io.openaisdk.api.responses.ResponseToolCallOutputContent;
import io.openaisdk.api.responses.ToolCallCaller;
import java.util.Optional;

/** The result of a custom tool call, as the API lists it. */
@ApiModel
public non-sealed interface BetaResponseCustomToolCallOutputItem
        extends Model, BetaResponseOutputItem, BetaResponseItem {

    /**
     * Discriminator of this item, always {@code custom_tool_call_output}.
     *
     * @return the value
     */
    @Constant("custom_tool_call_output")
    String type();

    /**
     * Identifier of this custom tool call output.
     *
     * @return the value
     */
    String id();

    /**
     * Agent from which this item comes.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<BetaAgentTag> agent();

    /**
     * Identifier of the call that is answered here.
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
    static BetaResponseCustomToolCallOutputItemBuilder builder() {
        return ModelRuntime.builder(BetaResponseCustomToolCallOutputItem.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseCustomToolCallOutputItemBuilder toBuilder();
}
