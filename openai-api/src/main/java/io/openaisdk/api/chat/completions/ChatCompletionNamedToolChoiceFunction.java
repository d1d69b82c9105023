package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** The function that a tool choice names. */
@ApiModel
public interface ChatCompletionNamedToolChoiceFunction extends Model {

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
    static ChatCompletionNamedToolChoiceFunctionBuilder builder() {
        return ModelRuntime.builder(ChatCompletionNamedToolChoiceFunction.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionNamedToolChoiceFunctionBuilder toBuilder();
}
