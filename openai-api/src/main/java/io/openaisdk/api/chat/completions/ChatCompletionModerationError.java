package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A failure of the moderation step. */
@ApiModel
public non-sealed interface ChatCompletionModerationError extends Model, ChatCompletionModerationOutcome {

    /**
     * Discriminator of this variant, always {@code error}.
     *
     * @return the value
     */
    @Constant("error")
    String type();

    /**
     * Code that identifies the error.
     *
     * @return the value
     */
    String code();

    /**
     * Readable text of the error.
     *
     * @return the value
     */
    String message();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionModerationErrorBuilder builder() {
        return ModelRuntime.builder(ChatCompletionModerationError.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionModerationErrorBuilder toBuilder();
}
