package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ResponseItemStatus;
import io.openaisdk.api.responses.ShellCallOutputContent;
import io.openaisdk.api.responses.ToolCallCaller;
import java.util.List;
import java.util.Optional;

/** The result of a shell call. */
@ApiModel
public non-sealed interface BetaResponseFunctionShellToolCallOutput
        extends Model, BetaResponseOutputItem, BetaCompactedResponseItem, BetaResponseItem {

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
     * Progress of the output: {@code in_progress}, {@code completed} or {@code incomplete}.
     *
     * @return the value
     */
    ResponseItemStatus status();

    /**
     * Captured output, as a list of chunks.
     *
     * @return the items
     */
    @Required
    List<ShellCallOutputContent> output();

    /**
     * Most characters of output, as chosen by the model. To be sent back along with the raw output.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<Long> maxOutputLength();

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
    static BetaResponseFunctionShellToolCallOutputBuilder builder() {
        return ModelRuntime.builder(BetaResponseFunctionShellToolCallOutput.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseFunctionShellToolCallOutputBuilder toBuilder();
}
