package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Tool that lets the model call other tools from a program it writes. */
@ApiModel
public non-sealed interface ProgrammaticToolCallingTool extends Model, Tool {

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
    static ProgrammaticToolCallingToolBuilder builder() {
        return ModelRuntime.builder(ProgrammaticToolCallingTool.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ProgrammaticToolCallingToolBuilder toBuilder();
}
