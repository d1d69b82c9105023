package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Tool with which the model can run shell commands on your own machine. */
@ApiModel
public non-sealed interface LocalShellTool extends Model, Tool {

    /**
     * Discriminator of this variant, always {@code local_shell}.
     *
     * @return the value
     */
    @Constant("local_shell")
    String type();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static LocalShellToolBuilder builder() {
        return ModelRuntime.builder(LocalShellTool.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    LocalShellToolBuilder toBuilder();
}
