package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A tool choice that obliges the model to call one particular custom tool. */
@ApiModel
public non-sealed interface ChatCompletionNamedToolChoiceCustom extends Model, ChatCompletionToolChoiceOption {

    /**
     * Discriminator of this tool choice, always {@code custom}.
     *
     * @return the value
     */
    @Constant("custom")
    String type();

    /**
     * Custom tool that the model has to call.
     *
     * @return the value
     */
    ChatCompletionNamedToolChoiceCustomTool custom();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionNamedToolChoiceCustomBuilder builder() {
        return ModelRuntime.builder(ChatCompletionNamedToolChoiceCustom.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionNamedToolChoiceCustomBuilder toBuilder();
}
