package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ResponseItemStatus;
import io.openaisdk.api.responses.ShellCallOutputContentParam;
import io.openaisdk.api.responses.ToolCallCaller;
import java.util.List;
import java.util.Optional;

/** Input item with the result of a shell call. */
@ApiModel
public non-sealed interface BetaResponseFunctionShellToolCallOutputParam extends Model, BetaResponseInputItem {

    /**
     * Discriminator of this item, always {@code shell_call_output}.
     *
     * @return the value
     */
    @Constant("shell_call_output")
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
     * Identifier that the model gave to the shell call, linking call and output. 1 to 64 characters.
     *
     * @return the value
     */
    String callId();

    /**
     * Context from which the call was made, for instance directly by the model or by a program.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ToolCallCaller> caller();

    /**
     * Captured chunks of standard output and standard error, each with its outcome.
     *
     * @return the items
     */
    @Required
    List<ShellCallOutputContentParam> output();

    /**
     * Progress of the output: {@code in_progress}, {@code completed} or {@code incomplete}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ResponseItemStatus> status();

    /**
     * Most UTF-8 characters that were kept of the combined output.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> maxOutputLength();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseFunctionShellToolCallOutputParamBuilder builder() {
        return ModelRuntime.builder(BetaResponseFunctionShellToolCallOutputParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseFunctionShellToolCallOutputParamBuilder toBuilder();
}
