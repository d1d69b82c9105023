package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A message with the result of a tool call. */
@ApiModel
public non-sealed interface ChatCompletionToolMessageParam extends Model, ChatCompletionMessageParam {

    /**
     * Role of the author, always {@code tool}.
     *
     * @return the value
     */
    @Constant("tool")
    String role();

    /**
     * Result of the tool call, as a string or as a non-empty list of parts.
     *
     * @return the value
     */
    ChatCompletionTextContent content();

    /**
     * Identifier of the tool call that is answered here.
     *
     * @return the value
     */
    String toolCallId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionToolMessageParamBuilder builder() {
        return ModelRuntime.builder(ChatCompletionToolMessageParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionToolMessageParamBuilder toBuilder();
}
