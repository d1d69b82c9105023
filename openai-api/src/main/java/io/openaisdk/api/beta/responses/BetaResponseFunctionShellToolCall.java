package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ResponseItemStatus;
import io.openaisdk.api.responses.ShellCallAction;
import io.openaisdk.api.responses.ShellCallEnvironment;
import io.openaisdk.api.responses.ToolCallCaller;
import java.util.Optional;

/** A call in which the model asks to run shell commands. */
@ApiModel
public non-sealed interface BetaResponseFunctionShellToolCall
        extends Model, BetaResponseOutputItem, BetaCompactedResponseItem, BetaResponseItem {

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
     * @return the value
     */
    String id();

    /**
     * Agent from which this item comes.
     *
     * @return the value; empty when absent
     */
    Optional<BetaAgentTag> agent();

    /**
     * Identifier that the model gave to the shell call, linking the call and its output.
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
    ShellCallAction action();

    /**
     * Progress of the call: {@code in_progress}, {@code completed} or {@code incomplete}.
     *
     * @return the value
     */
    ResponseItemStatus status();

    /**
     * Environment in which the shell commands run.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<ShellCallEnvironment> environment();

    /**
     * Identifier of whoever created the call.
     *
     * @return the value; empty when absent
     */
    Optional<String> createdBy();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseFunctionShellToolCallBuilder builder() {
        return ModelRuntime.builder(BetaResponseFunctionShellToolCall.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseFunctionShellToolCallBuilder toBuilder();
}
