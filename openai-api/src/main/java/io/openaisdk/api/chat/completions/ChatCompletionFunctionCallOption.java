package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** A function call option that obliges the model to call one function, given by its name. */
@ApiModel
public non-sealed interface ChatCompletionFunctionCallOption extends Model, ChatCompletionFunctionCallChoice {

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
    static ChatCompletionFunctionCallOptionBuilder builder() {
        return ModelRuntime.builder(ChatCompletionFunctionCallOption.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionFunctionCallOptionBuilder toBuilder();
}
