package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ResponseItemStatus;
import io.openaisdk.api.responses.ShellCallActionParam;
import io.openaisdk.api.responses.ShellCallEnvironmentParam;
import io.openaisdk.api.responses.ToolCallCaller;
import java.util.Optional;

/** Input item that repeats a shell call of the model. */
@ApiModel
public non-sealed interface BetaResponseFunctionShellToolCallParam extends Model, BetaResponseInputItem {

    /**
     * Discriminator of this item, always {@code shell_call}.
     *
     * @return the value
     */
    @Constant("shell_call")
    String type();

    /**
     * Identifier of this item. Set on items that the API returns.
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
     * Commands of the call together with their limits.
     *
     * @return the value
     */
    ShellCallActionParam action();

    /**
     * Progress of the call: {@code in_progress}, {@code completed} or {@code incomplete}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ResponseItemStatus> status();

    /**
     * Environment in which the shell commands run.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ShellCallEnvironmentParam> environment();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseFunctionShellToolCallParamBuilder builder() {
        return ModelRuntime.builder(BetaResponseFunctionShellToolCallParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseFunctionShellToolCallParamBuilder toBuilder();
}
