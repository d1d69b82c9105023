package io.openaisdk.api.responses;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;
import java.util.List;

/** Content of a message: a text, or a list of parts. */
@ApiUnion
public sealed interface EasyInputMessageContent
        permits EasyInputMessageContent.Text,
                EasyInputMessageContent.Parts,
                UnknownEasyInputMessageContent,
                HiddenEasyInputMessageContent {

    /**
     * A plain text.
     *
     * @param value the text
     */
    record Text(String value) implements EasyInputMessageContent, ValueVariant<String> {}

    /**
     * Texts, images and files.
     *
     * @param value the items, unmodifiable
     */
    record Parts(List<ResponseInputContent> value)
            implements EasyInputMessageContent, ValueVariant<List<ResponseInputContent>> {
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
