package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ApplyPatchCallOutputStatus;
import io.openaisdk.api.responses.ToolCallCaller;
import java.util.Optional;

/** The result of an apply patch call. */
@ApiModel
public non-sealed interface BetaResponseApplyPatchToolCallOutput
        extends Model, BetaResponseOutputItem, BetaCompactedResponseItem, BetaResponseItem {

    /**
     * Discriminator of this item, always {@code apply_patch_call_output}.
     *
     * @return the value
     */
    @Constant("apply_patch_call_output")
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
     * Identifier that the model gave to the apply patch call, linking the call and its output.
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
     * Result of the apply patch call, either {@code completed} or {@code failed}.
     *
     * @return the value
     */
    ApplyPatchCallOutputStatus status();

    /**
     * Text that the tool reported back. May be absent.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> output();

    /**
     * Identifier of whoever created the output.
     *
     * @return the value; empty when absent
     */
    Optional<String> createdBy();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseApplyPatchToolCallOutputBuilder builder() {
        return ModelRuntime.builder(BetaResponseApplyPatchToolCallOutput.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseApplyPatchToolCallOutputBuilder toBuilder();
}
