package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** A message with which the model answers a chat completion request. */
@ApiModel
public interface ChatCompletionMessage extends Model {

    /**
     * Role of the author, always {@code assistant}.
     *
     * @return the value
     */
    @Constant("assistant")
    String role();

    /**
     * Text of the message, if it has any.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> content();

    /**
     * Text with which the model declines to answer.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> refusal();

    /**
     * Calls to functions and other tools that the model makes.
     *
     * @return the items; empty when absent
     */
    List<ChatCompletionMessageToolCall> toolCalls();

    /**
     * Notes on the message, such as the sources that web search found.
     *
     * @return the items; empty when absent
     */
    List<ChatCompletionAnnotation> annotations();

    /**
     * Name and arguments of the function that the model wants called. Superseded by {@code tool_calls}.
     *
     * @return the value; empty when absent
     * @deprecated use {@link #toolCalls()}
     */
    @Deprecated
    Optional<ChatCompletionFunctionCall> functionCall();

    /**
     * Spoken answer of the model, present if audio was among the requested modalities.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ChatCompletionAudio> audio();

    /**
     * Makes the message to send when the conversation goes on, with the text, the tool calls and the audio of this one.
     *
     * @return the message as input
     */
    @SuppressWarnings("deprecation") // an old function call is passed back as it came
    default ChatCompletionAssistantMessageParam toParam() {
        ChatCompletionAssistantMessageParamBuilder param = ChatCompletionAssistantMessageParam.builder();
        content().ifPresent(param::content);
        refusal().ifPresent(param::refusal);
        if (!toolCalls().isEmpty()) {
            param.toolCalls(toolCalls());
        }
        functionCall().ifPresent(param::functionCall);
        audio().ifPresent(spoken -> param.audio(reference -> reference.id(spoken.id())));
        return param.build();
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionMessageBuilder builder() {
        return ModelRuntime.builder(ChatCompletionMessage.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionMessageBuilder toBuilder();
}
