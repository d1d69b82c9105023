package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.FunctionDefinition;

/** A function that the model may call as a tool. */
@ApiModel
public non-sealed interface ChatCompletionFunctionTool extends Model, ChatCompletionTool {

    /**
     * Discriminator of the tool, at present always {@code function}.
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
    static ChatCompletionFunctionToolBuilder builder() {
        return ModelRuntime.builder(ChatCompletionFunctionTool.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionFunctionToolBuilder toBuilder();
}
