package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** A piece of a chat message, as delivered while streaming. */
@ApiModel
public interface ChatCompletionChunkDelta extends Model {

    /**
     * Text that this chunk adds to the message.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> content();

    /**
     * Name and arguments of the function that the model wants called. Superseded by {@code tool_calls}.
     *
     * @return the value; empty when absent
     * @deprecated use {@link #toolCalls()}
     */
    @Deprecated
    Optional<ChatCompletionChunkFunctionCall> functionCall();

    /**
     * Pieces of tool calls that this chunk adds.
     *
     * @return the items; empty when absent
     */
    List<ChatCompletionChunkToolCall> toolCalls();

    /**
     * Role of the author of the message.
     *
     * @return the value; empty when absent
     */
    Optional<ChatCompletionRole> role();

    /**
     * Text with which the model declines to answer.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> refusal();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionChunkDeltaBuilder builder() {
        return ModelRuntime.builder(ChatCompletionChunkDelta.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionChunkDeltaBuilder toBuilder();
}
