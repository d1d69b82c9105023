package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** The apply patch tool, with which the model creates, updates and removes files through unified diffs. */
@ApiModel
public non-sealed interface ApplyPatchTool extends Model, Tool {

    /**
     * Discriminator of this tool, always {@code apply_patch}.
     *
     * @return the value
     */
    @Constant("apply_patch")
    String type();

    /**
     * Contexts from which the tool may be invoked, at least one when given.
     *
     * @return the items; empty when absent
     */
    @NullAllowed
    List<AllowedCaller> allowedCallers();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ApplyPatchToolBuilder builder() {
        return ModelRuntime.builder(ApplyPatchTool.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ApplyPatchToolBuilder toBuilder();
}
