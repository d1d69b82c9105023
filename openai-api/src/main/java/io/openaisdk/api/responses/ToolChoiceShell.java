package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Demand that a tool call of the model uses the shell. */
@ApiModel
public non-sealed interface ToolChoiceShell extends Model, ToolChoice {

    /**
     * Discriminator of this variant, always {@code shell}.
     *
     * @return the value
     */
    @Constant("shell")
    String type();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ToolChoiceShellBuilder builder() {
        return ModelRuntime.builder(ToolChoiceShell.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ToolChoiceShellBuilder toBuilder();
}
