package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** A message of a stored chat completion. */
@ApiModel
public interface ChatCompletionStoreMessage extends Model {

    /**
     * Role of the author, always {@code assistant}.
     *
     * @return the value
     */
    @Constant("assistant")
    String role();

    /**
     * Identifier of the message.
     *
     * @return the value
     */
    String id();

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
     * Text and image parts of the message, if its content was given as parts. Otherwise {@code null}.
     *
     * @return the items; empty when absent
     */
    @NullAllowed
    List<ChatCompletionStoreMessageContentPart> contentParts();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionStoreMessageBuilder builder() {
        return ModelRuntime.builder(ChatCompletionStoreMessage.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionStoreMessageBuilder toBuilder();
}
