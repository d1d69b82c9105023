package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Request of the model to pause. */
@ApiModel
public non-sealed interface ComputerActionWait extends Model, ComputerAction {

    /**
     * Discriminator of this variant, always {@code wait}.
     *
     * @return the value
     */
    @Constant("wait")
    String type();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ComputerActionWaitBuilder builder() {
        return ModelRuntime.builder(ComputerActionWait.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ComputerActionWaitBuilder toBuilder();
}
