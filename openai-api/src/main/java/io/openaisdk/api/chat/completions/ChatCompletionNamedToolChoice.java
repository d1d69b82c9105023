package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A tool choice that obliges the model to call one particular function. */
@ApiModel
public non-sealed interface ChatCompletionNamedToolChoice extends Model, ChatCompletionToolChoiceOption {

    /**
     * Discriminator of this tool choice, always {@code function}.
     *
     * @return the value
     */
    @Constant("function")
    String type();

    /**
     * Function that the tool call or tool choice refers to.
     *
     * @return the value
     */
    ChatCompletionNamedToolChoiceFunction function();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionNamedToolChoiceBuilder builder() {
        return ModelRuntime.builder(ChatCompletionNamedToolChoice.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionNamedToolChoiceBuilder toBuilder();
}
