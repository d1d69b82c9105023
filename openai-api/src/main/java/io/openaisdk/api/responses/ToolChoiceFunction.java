package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.realtime.RealtimeToolChoice;

/** Demand that the model calls a certain function. */
@ApiModel
public non-sealed interface ToolChoiceFunction extends Model, ToolChoice, RealtimeToolChoice {

    /**
     * Discriminator of this tool choice, always {@code function}.
     *
     * @return the value
     */
    @Constant("function")
    String type();

    /**
     * Name of the function that is called.
     *
     * @return the value
     */
    String name();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ToolChoiceFunctionBuilder builder() {
        return ModelRuntime.builder(ToolChoiceFunction.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ToolChoiceFunctionBuilder toBuilder();
}
