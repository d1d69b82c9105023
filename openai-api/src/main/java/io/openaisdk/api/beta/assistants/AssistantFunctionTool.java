package io.openaisdk.api.beta.assistants;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.FunctionDefinition;

/** A function tool of an assistant. */
@ApiModel
public non-sealed interface AssistantFunctionTool extends Model, AssistantTool {

    /**
     * Discriminator of this tool, always {@code function}.
     *
     * @return the value
     */
    @Constant("function")
    String type();

    /**
     * Definition of the function.
     *
     * @return the value
     */
    FunctionDefinition function();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AssistantFunctionToolBuilder builder() {
        return ModelRuntime.builder(AssistantFunctionTool.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AssistantFunctionToolBuilder toBuilder();
}
