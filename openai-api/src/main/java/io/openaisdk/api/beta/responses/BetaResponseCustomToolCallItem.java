package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ResponseItemStatus;
import io.openaisdk.api.responses.ToolCallCaller;
import java.util.Optional;

/** A call to a custom tool, as the API lists it. */
@ApiModel
public non-sealed interface BetaResponseCustomToolCallItem extends Model, BetaResponseItem {

    /**
     * Discriminator of this item, always {@code custom_tool_call}.
     *
     * @return the value
     */
    @Constant("custom_tool_call")
    String type();

    /**
     * Identifier of this custom tool call.
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
     * Identifier that links the call and its output.
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
     * Namespace of the custom tool that is called.
     *
     * @return the value; empty when absent
     */
    Optional<String> namespace();

    /**
     * Name of the custom tool that is called.
     *
     * @return the value
     */
    String name();

    /**
     * Free-form input that the model wrote for the tool.
     *
     * @return the value
     */
    String input();

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
    static BetaResponseCustomToolCallItemBuilder builder() {
        return ModelRuntime.builder(BetaResponseCustomToolCallItem.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseCustomToolCallItemBuilder toBuilder();
}
