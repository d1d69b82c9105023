package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** A message of the assistant, usually an earlier answer of the model that is sent back as history. */
@ApiModel
public non-sealed interface ChatCompletionAssistantMessageParam extends Model, ChatCompletionMessageParam {

    /**
     * Role of the author, always {@code assistant}.
     *
     * @return the value
     */
    @Constant("assistant")
    String role();

    /**
     * What the assistant said. Mandatory if neither {@code tool_calls} nor {@code function_call} is given.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ChatCompletionAssistantContent> content();

    /**
     * Text with which the assistant declined to answer.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> refusal();

    /**
     * Name of the participant, optional. It lets the model tell apart participants that share a role.
     *
     * @return the value; empty when absent
     */
    Optional<String> name();

    /**
     * Reference to an earlier spoken answer of the model.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ChatCompletionAssistantAudio> audio();

    /**
     * Calls to functions and other tools that the model makes.
     *
     * @return the items; empty when absent
     */
    List<ChatCompletionMessageToolCall> toolCalls();

    /**
     * Name and arguments of the function that the model wants called. Superseded by {@code tool_calls}.
     *
     * @return the value; empty when absent
     * @deprecated use {@link #toolCalls()}
     */
    @Deprecated
    @NullAllowed
    Optional<ChatCompletionFunctionCall> functionCall();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionAssistantMessageParamBuilder builder() {
        return ModelRuntime.builder(ChatCompletionAssistantMessageParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionAssistantMessageParamBuilder toBuilder();
}
