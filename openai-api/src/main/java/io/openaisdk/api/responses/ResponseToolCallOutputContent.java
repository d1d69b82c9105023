package io.openaisdk.api.responses;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;
import java.util.List;

/** Result of a tool: a text, or a list of parts. */
@ApiUnion
public sealed interface ResponseToolCallOutputContent
        permits ResponseToolCallOutputContent.Text,
                ResponseToolCallOutputContent.Parts,
                UnknownResponseToolCallOutputContent,
                HiddenResponseToolCallOutputContent {

    /**
     * A text, often JSON.
     *
     * @param value the text
     */
    record Text(String value) implements ResponseToolCallOutputContent, ValueVariant<String> {}

    /**
     * Texts, images and files.
     *
     * @param value the items, unmodifiable
     */
    record Parts(List<ResponseInputContent> value)
            implements ResponseToolCallOutputContent, ValueVariant<List<ResponseInputContent>> {
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
