package io.openaisdk.api.chat.completions;

/**
 * Adds messages to a conversation without naming their types.
 *
 * @param <B> the builder
 */
public interface ChatMessageShortcuts<B> {

    /**
     * Adds a message of any kind.
     *
     * @param message the message
     * @return the builder
     */
    B addMessage(ChatCompletionMessageParam message);

    /**
     * Adds an answer of the model, with its tool calls, so that the conversation can go on.
     *
     * @param message the message of a chat completion
     * @return the builder
     */
    default B addMessage(ChatCompletionMessage message) {
        return addMessage(message.toParam());
    }

    /**
     * Adds what the user says.
     *
     * @param text the text
     * @return the builder
     */
    default B addUserMessage(String text) {
        return addMessage(ChatCompletionUserMessageParam.builder().content(text).build());
    }

    /**
     * Adds instructions for the model; newer models want them from the developer instead.
     *
     * @param text the text
     * @return the builder
     */
    default B addSystemMessage(String text) {
        return addMessage(
                ChatCompletionSystemMessageParam.builder().content(text).build());
    }

    /**
     * Adds instructions for the model.
     *
     * @param text the text
     * @return the builder
     */
    default B addDeveloperMessage(String text) {
        return addMessage(
                ChatCompletionDeveloperMessageParam.builder().content(text).build());
    }

    /**
     * Adds what the model said before.
     *
     * @param text the text
     * @return the builder
     */
    default B addAssistantMessage(String text) {
        return addMessage(
                ChatCompletionAssistantMessageParam.builder().content(text).build());
    }

    /**
     * Adds the result of a tool call.
     *
     * @param toolCallId the identifier of the call
     * @param content what the tool gave, often JSON
     * @return the builder
     */
    default B addToolMessage(String toolCallId, String content) {
        return addMessage(ChatCompletionToolMessageParam.builder()
                .toolCallId(toolCallId)
                .content(content)
                .build());
    }
}
