package io.openaisdk.api.responses;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;
import java.util.List;

/** Result of a function: a text, or a list of parts. */
@ApiUnion
public sealed interface FunctionCallOutputContent
        permits FunctionCallOutputContent.Text,
                FunctionCallOutputContent.Parts,
                UnknownFunctionCallOutputContent,
                HiddenFunctionCallOutputContent {

    /**
     * A text, often JSON.
     *
     * @param value the text
     */
    record Text(String value) implements FunctionCallOutputContent, ValueVariant<String> {}

    /**
     * Texts, images and files.
     *
     * @param value the items, unmodifiable
     */
    record Parts(List<ResponseFunctionCallOutputItem> value)
            implements FunctionCallOutputContent, ValueVariant<List<ResponseFunctionCallOutputItem>> {
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
