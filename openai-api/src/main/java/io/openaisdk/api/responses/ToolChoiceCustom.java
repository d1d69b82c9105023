package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Demand that the model calls a certain custom tool. */
@ApiModel
public non-sealed interface ToolChoiceCustom extends Model, ToolChoice {

    /**
     * Discriminator of this tool choice, always {@code custom}.
     *
     * @return the value
     */
    @Constant("custom")
    String type();

    /**
     * Name of the custom tool that is called.
     *
     * @return the value
     */
    String name();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ToolChoiceCustomBuilder builder() {
        return ModelRuntime.builder(ToolChoiceCustom.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ToolChoiceCustomBuilder toBuilder();
}
