package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A call that the model makes to a function tool. */
@ApiModel
public non-sealed interface ChatCompletionMessageFunctionToolCall extends Model, ChatCompletionMessageToolCall {

    /**
     * Discriminator of the tool, at present always {@code function}.
     *
     * @return the value
     */
    @Constant("function")
    String type();

    /**
     * Identifier of this tool call.
     *
     * @return the value
     */
    String id();

    /**
     * Name and arguments of the function that is called.
     *
     * @return the value
     */
    ChatCompletionMessageToolCallFunction function();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionMessageFunctionToolCallBuilder builder() {
        return ModelRuntime.builder(ChatCompletionMessageFunctionToolCall.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionMessageFunctionToolCallBuilder toBuilder();
}
