package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A tool choice that restricts the model to a chosen subset of the tools. */
@ApiModel
public non-sealed interface ChatCompletionAllowedToolChoice extends Model, ChatCompletionToolChoiceOption {

    /**
     * Discriminator of this tool choice, always {@code allowed_tools}.
     *
     * @return the value
     */
    @Constant("allowed_tools")
    String type();

    /**
     * Subset of tools that the model is restricted to, and how freely it may use them.
     *
     * @return the value
     */
    ChatCompletionAllowedTools allowedTools();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionAllowedToolChoiceBuilder builder() {
        return ModelRuntime.builder(ChatCompletionAllowedToolChoice.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionAllowedToolChoiceBuilder toBuilder();
}
