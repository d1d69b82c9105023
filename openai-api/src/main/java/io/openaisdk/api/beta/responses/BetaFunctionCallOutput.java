package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.FunctionCallOutputContent;
import io.openaisdk.api.responses.ResponseItemStatus;
import io.openaisdk.api.responses.ToolCallCaller;
import java.util.Optional;

/** Input item with the result of a function call. */
@ApiModel
public non-sealed interface BetaFunctionCallOutput extends Model, BetaResponseInputItem {

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
    @NullAllowed
    Optional<String> id();

    /**
     * Agent from which this item comes.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<BetaAgentTagParam> agent();

    /**
     * Identifier that the model gave to the function call being answered. 1 to 64 characters.
     *
     * @return the value
     */
    String callId();

    /**
     * Result of the call, as a string or as parts with text, images or files. A string has at most 10485760 characters.
     *
     * @return the value
     */
    FunctionCallOutputContent output();

    /**
     * Name of the tool that gave this result. 1 to 128 characters.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> name();

    /**
     * Namespace of the tool that gave this result. 1 to 64 characters.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> namespace();

    /**
     * Context from which the call was made, for instance directly by the model or by a program.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ToolCallCaller> caller();

    /**
     * Progress of the item: {@code in_progress}, {@code completed} or {@code incomplete}. Set on items that the API
     * returns.
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
    static BetaFunctionCallOutputBuilder builder() {
        return ModelRuntime.builder(BetaFunctionCallOutput.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaFunctionCallOutputBuilder toBuilder();
}
