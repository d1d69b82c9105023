package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Request of the model for a screenshot. */
@ApiModel
public non-sealed interface ComputerActionScreenshot extends Model, ComputerAction {

    /**
     * Discriminator of this variant, always {@code screenshot}.
     *
     * @return the value
     */
    @Constant("screenshot")
    String type();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ComputerActionScreenshotBuilder builder() {
        return ModelRuntime.builder(ComputerActionScreenshot.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ComputerActionScreenshotBuilder toBuilder();
}
