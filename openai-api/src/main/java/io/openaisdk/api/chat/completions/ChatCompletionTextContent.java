package io.openaisdk.api.chat.completions;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;
import java.util.List;

/** Text of a message: a string, or a list of parts. */
@ApiUnion
public sealed interface ChatCompletionTextContent
        permits ChatCompletionTextContent.Text,
                ChatCompletionTextContent.Parts,
                UnknownChatCompletionTextContent,
                HiddenChatCompletionTextContent {

    /**
     * A plain text.
     *
     * @param value the text
     */
    record Text(String value) implements ChatCompletionTextContent, ValueVariant<String> {}

    /**
     * Several texts.
     *
     * @param value the items, unmodifiable
     */
    record Parts(List<ChatCompletionContentPartText> value)
            implements ChatCompletionTextContent, ValueVariant<List<ChatCompletionContentPartText>> {
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
