package io.openaisdk.api.chat.completions;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;
import java.util.List;

/** What a user message says: a text, or a list of parts. */
@ApiUnion
public sealed interface ChatCompletionUserContent
        permits ChatCompletionUserContent.Text,
                ChatCompletionUserContent.Parts,
                UnknownChatCompletionUserContent,
                HiddenChatCompletionUserContent {

    /**
     * A plain text.
     *
     * @param value the text
     */
    record Text(String value) implements ChatCompletionUserContent, ValueVariant<String> {}

    /**
     * Texts, images, audio and files.
     *
     * @param value the items, unmodifiable
     */
    record Parts(List<ChatCompletionContentPart> value)
            implements ChatCompletionUserContent, ValueVariant<List<ChatCompletionContentPart>> {
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
