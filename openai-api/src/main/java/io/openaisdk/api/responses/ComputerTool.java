package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** The computer tool, with which the model operates a virtual machine. */
@ApiModel
public non-sealed interface ComputerTool extends Model, Tool {

    /**
     * Discriminator of this tool, always {@code computer}.
     *
     * @return the value
     */
    @Constant("computer")
    String type();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ComputerToolBuilder builder() {
        return ModelRuntime.builder(ComputerTool.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ComputerToolBuilder toBuilder();
}
