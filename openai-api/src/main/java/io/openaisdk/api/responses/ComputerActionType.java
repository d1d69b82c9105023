package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Request of the model to type text. */
@ApiModel
public non-sealed interface ComputerActionType extends Model, ComputerAction {

    /**
     * Discriminator of this variant, always {@code type}.
     *
     * @return the value
     */
    @Constant("type")
    String type();

    /**
     * Text to enter.
     *
     * @return the value
     */
    String text();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ComputerActionTypeBuilder builder() {
        return ModelRuntime.builder(ComputerActionType.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ComputerActionTypeBuilder toBuilder();
}
