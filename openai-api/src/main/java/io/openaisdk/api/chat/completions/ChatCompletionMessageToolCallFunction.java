package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Name and arguments of a function that is called. */
@ApiModel
public interface ChatCompletionMessageToolCallFunction extends Model {

    /**
     * Name of the function that is called.
     *
     * @return the value
     */
    String name();

    /**
     * Arguments for the function as JSON text written by the model. Check them before use: the text may be invalid JSON
     * or name parameters that the schema lacks.
     *
     * @return the value
     */
    String arguments();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionMessageToolCallFunctionBuilder builder() {
        return ModelRuntime.builder(ChatCompletionMessageToolCallFunction.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionMessageToolCallFunctionBuilder toBuilder();
}
