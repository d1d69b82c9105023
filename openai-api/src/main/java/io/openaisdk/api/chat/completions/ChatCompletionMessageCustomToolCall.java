package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A call that the model makes to a custom tool. */
@ApiModel
public non-sealed interface ChatCompletionMessageCustomToolCall extends Model, ChatCompletionMessageToolCall {

    /**
     * Discriminator of this tool call, always {@code custom}.
     *
     * @return the value
     */
    @Constant("custom")
    String type();

    /**
     * Identifier of this tool call.
     *
     * @return the value
     */
    String id();

    /**
     * Name and input of the custom tool that is called.
     *
     * @return the value
     */
    ChatCompletionMessageToolCallCustom custom();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionMessageCustomToolCallBuilder builder() {
        return ModelRuntime.builder(ChatCompletionMessageCustomToolCall.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionMessageCustomToolCallBuilder toBuilder();
}
