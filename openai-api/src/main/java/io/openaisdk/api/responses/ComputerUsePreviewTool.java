package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** The preview version of the computer tool, with which the model operates a virtual machine. */
@ApiModel
public non-sealed interface ComputerUsePreviewTool extends Model, Tool {

    /**
     * Discriminator of this tool, always {@code computer_use_preview}.
     *
     * @return the value
     */
    @Constant("computer_use_preview")
    String type();

    /**
     * Platform that the model controls.
     *
     * @return the value
     */
    ComputerEnvironment environment();

    /**
     * Width of the display, in pixels.
     *
     * @return the value
     */
    long displayWidth();

    /**
     * Height of the display, in pixels.
     *
     * @return the value
     */
    long displayHeight();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ComputerUsePreviewToolBuilder builder() {
        return ModelRuntime.builder(ComputerUsePreviewTool.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ComputerUsePreviewToolBuilder toBuilder();
}
