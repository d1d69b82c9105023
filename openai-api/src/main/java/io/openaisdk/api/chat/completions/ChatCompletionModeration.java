package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Moderation outcome for the input and the output of a chat completion, be it results or errors. */
@ApiModel
public interface ChatCompletionModeration extends Model {

    /**
     * Moderation outcome for the input of the request.
     *
     * @return the value
     */
    ChatCompletionModerationOutcome input();

    /**
     * Moderation outcome for what the model generated.
     *
     * @return the value
     */
    ChatCompletionModerationOutcome output();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionModerationBuilder builder() {
        return ModelRuntime.builder(ChatCompletionModeration.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionModerationBuilder toBuilder();
}
