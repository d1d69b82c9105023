package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** What a chunk adds to one of the alternative answers. */
@ApiModel
public interface ChatCompletionChunkChoice extends Model {

    /**
     * Piece that this chunk adds to the message.
     *
     * @return the value
     */
    ChatCompletionChunkDelta delta();

    /**
     * Log probabilities of the tokens in this answer, if requested.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ChatCompletionLogprobs> logprobs();

    /**
     * Cause that ended generation: {@code stop}, {@code length} at the token limit, {@code content_filter},
     * {@code tool_calls}, or the deprecated {@code function_call}.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<ChatCompletionFinishReason> finishReason();

    /**
     * Position of this answer among the alternatives.
     *
     * @return the value
     */
    long index();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionChunkChoiceBuilder builder() {
        return ModelRuntime.builder(ChatCompletionChunkChoice.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionChunkChoiceBuilder toBuilder();
}
