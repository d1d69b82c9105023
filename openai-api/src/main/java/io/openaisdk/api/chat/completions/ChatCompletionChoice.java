package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** One of the alternative answers of a chat completion. */
@ApiModel
public interface ChatCompletionChoice extends Model {

    /**
     * Cause that ended generation: {@code stop}, {@code length} at the token limit, {@code content_filter},
     * {@code tool_calls}, or the deprecated {@code function_call}.
     *
     * @return the value
     */
    ChatCompletionFinishReason finishReason();

    /**
     * Position of this answer among the alternatives.
     *
     * @return the value
     */
    long index();

    /**
     * Message with which the model answers.
     *
     * @return the value
     */
    ChatCompletionMessage message();

    /**
     * Log probabilities of the tokens in this answer, if requested.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<ChatCompletionLogprobs> logprobs();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionChoiceBuilder builder() {
        return ModelRuntime.builder(ChatCompletionChoice.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionChoiceBuilder toBuilder();
}
