package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Demand that the model uses a certain built-in tool. */
@ApiModel
public non-sealed interface ToolChoiceTypes extends Model, ToolChoice {

    /**
     * Built-in tool to use, such as {@code file_search}, {@code computer}, {@code code_interpreter} or
     * {@code image_generation}.
     *
     * @return the value
     */
    ToolChoiceTypesType type();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ToolChoiceTypesBuilder builder() {
        return ModelRuntime.builder(ToolChoiceTypes.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ToolChoiceTypesBuilder toBuilder();
}
