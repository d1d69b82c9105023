package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A content part with a refusal of the assistant. */
@ApiModel
public non-sealed interface ChatCompletionContentPartRefusal extends Model, ChatCompletionAssistantContentPart {

    /**
     * Discriminator of this content part, always {@code refusal}.
     *
     * @return the value
     */
    @Constant("refusal")
    String type();

    /**
     * Text with which the model declines to answer.
     *
     * @return the value
     */
    String refusal();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionContentPartRefusalBuilder builder() {
        return ModelRuntime.builder(ChatCompletionContentPartRefusal.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionContentPartRefusalBuilder toBuilder();
}
