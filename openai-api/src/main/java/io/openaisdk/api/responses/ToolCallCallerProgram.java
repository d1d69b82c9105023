package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Statement that a tool call came from a program. */
@ApiModel
public non-sealed interface ToolCallCallerProgram extends Model, ToolCallCaller {

    /**
     * Discriminator of this variant, always {@code program}.
     *
     * @return the value
     */
    @Constant("program")
    String type();

    /**
     * ID of the call for the program that made the tool call.
     *
     * @return the value
     */
    String callerId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ToolCallCallerProgramBuilder builder() {
        return ModelRuntime.builder(ToolCallCallerProgram.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ToolCallCallerProgramBuilder toBuilder();
}
