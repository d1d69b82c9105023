package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ApplyPatchCallStatus;
import io.openaisdk.api.responses.ApplyPatchOperation;
import io.openaisdk.api.responses.ToolCallCaller;
import java.util.Optional;

/** Input item that repeats an apply patch call: a request to create, update or remove a file by diff. */
@ApiModel
public non-sealed interface BetaResponseApplyPatchToolCallParam extends Model, BetaResponseInputItem {

    /**
     * Discriminator of this item, always {@code apply_patch_call}.
     *
     * @return the value
     */
    @Constant("apply_patch_call")
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
     * Progress of the apply patch call, either {@code in_progress} or {@code completed}.
     *
     * @return the value
     */
    ApplyPatchCallStatus status();

    /**
     * File operation that the call asks for: creation, update or removal.
     *
     * @return the value
     */
    ApplyPatchOperation operation();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseApplyPatchToolCallParamBuilder builder() {
        return ModelRuntime.builder(BetaResponseApplyPatchToolCallParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseApplyPatchToolCallParamBuilder toBuilder();
}
