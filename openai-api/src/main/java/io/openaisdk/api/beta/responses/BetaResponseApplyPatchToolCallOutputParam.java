package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ApplyPatchCallOutputStatus;
import io.openaisdk.api.responses.ToolCallCaller;
import java.util.Optional;

/** Input item that reports the result of an apply patch call to the model. */
@ApiModel
public non-sealed interface BetaResponseApplyPatchToolCallOutputParam extends Model, BetaResponseInputItem {

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
     * Identifier that the model gave to the apply patch call, linking call and output. 1 to 64 characters.
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
     * Readable log of the tool, such as results or errors of the patch. Optional, at most 10485760 characters.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> output();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseApplyPatchToolCallOutputParamBuilder builder() {
        return ModelRuntime.builder(BetaResponseApplyPatchToolCallOutputParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseApplyPatchToolCallOutputParamBuilder toBuilder();
}
