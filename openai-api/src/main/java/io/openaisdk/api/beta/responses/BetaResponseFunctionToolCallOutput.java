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

/** The result of a function call. */
@ApiModel
public non-sealed interface BetaResponseFunctionToolCallOutput extends Model, BetaCompactedResponseItem {

    /**
     * Discriminator of this item, always {@code function_call_output}.
     *
     * @return the value
     */
    @Constant("function_call_output")
    String type();

    /**
     * Identifier of this output item. Set on items that the API returns.
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
     * @return the value; empty when absent
     */
    Optional<ResponseItemStatus> status();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseFunctionToolCallOutputBuilder builder() {
        return ModelRuntime.builder(BetaResponseFunctionToolCallOutput.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseFunctionToolCallOutputBuilder toBuilder();
}
