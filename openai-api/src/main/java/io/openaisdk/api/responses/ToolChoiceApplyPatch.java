package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Demand that a tool call of the model uses {@code apply_patch}. */
@ApiModel
public non-sealed interface ToolChoiceApplyPatch extends Model, ToolChoice {

    /**
     * Discriminator of this variant, always {@code apply_patch}.
     *
     * @return the value
     */
    @Constant("apply_patch")
    String type();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ToolChoiceApplyPatchBuilder builder() {
        return ModelRuntime.builder(ToolChoiceApplyPatch.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ToolChoiceApplyPatchBuilder toBuilder();
}
