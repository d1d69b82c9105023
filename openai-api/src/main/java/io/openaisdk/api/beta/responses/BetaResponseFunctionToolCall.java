package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ResponseItemStatus;
import io.openaisdk.api.responses.ToolCallCaller;
import java.util.Optional;

/** A call that the model makes to a function of your code. */
@ApiModel
public non-sealed interface BetaResponseFunctionToolCall
        extends Model, BetaResponseOutputItem, BetaCompactedResponseItem {

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
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Agent from which this item comes.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<BetaAgentTag> agent();

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
     * @return the value; empty when absent
     */
    Optional<ResponseItemStatus> status();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseFunctionToolCallBuilder builder() {
        return ModelRuntime.builder(BetaResponseFunctionToolCall.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseFunctionToolCallBuilder toBuilder();
}
