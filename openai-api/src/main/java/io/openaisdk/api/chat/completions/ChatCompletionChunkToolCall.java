package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A piece of a tool call, as delivered while streaming. */
@ApiModel
public interface ChatCompletionChunkToolCall extends Model {

    /**
     * Discriminator of the tool, at present always {@code function}.
     *
     * @return the value; empty when absent
     */
    @Constant("function")
    Optional<String> type();

    /**
     * Identifier of this tool call.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Position of this element in its list, counted from zero.
     *
     * @return the value
     */
    long index();

    /**
     * Function that the tool call or tool choice refers to.
     *
     * @return the value; empty when absent
     */
    Optional<ChatCompletionChunkToolCallFunction> function();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionChunkToolCallBuilder builder() {
        return ModelRuntime.builder(ChatCompletionChunkToolCall.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionChunkToolCallBuilder toBuilder();
}
