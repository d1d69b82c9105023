package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Demand that the model calls tools from a program it writes. */
@ApiModel
public non-sealed interface ToolChoiceProgrammaticToolCalling extends Model, ToolChoice {

    /**
     * Discriminator of this variant, always {@code programmatic_tool_calling}.
     *
     * @return the value
     */
    @Constant("programmatic_tool_calling")
    String type();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ToolChoiceProgrammaticToolCallingBuilder builder() {
        return ModelRuntime.builder(ToolChoiceProgrammaticToolCalling.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ToolChoiceProgrammaticToolCallingBuilder toBuilder();
}
