package io.openaisdk.api.chat.completions;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;
import java.util.List;

/** What an assistant message says: a text, or a list of parts. */
@ApiUnion
public sealed interface ChatCompletionAssistantContent
        permits ChatCompletionAssistantContent.Text,
                ChatCompletionAssistantContent.Parts,
                UnknownChatCompletionAssistantContent,
                HiddenChatCompletionAssistantContent {

    /**
     * A plain text.
     *
     * @param value the text
     */
    record Text(String value) implements ChatCompletionAssistantContent, ValueVariant<String> {}

    /**
     * Several texts, or one refusal.
     *
     * @param value the items, unmodifiable
     */
    record Parts(List<ChatCompletionAssistantContentPart> value)
            implements ChatCompletionAssistantContent, ValueVariant<List<ChatCompletionAssistantContentPart>> {
        /**
         * Keeps a copy of the items.
         *
         * @param value the items
         */
        public Parts {
            value = List.copyOf(value);
        }
    }
}
