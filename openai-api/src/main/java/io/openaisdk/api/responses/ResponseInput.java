package io.openaisdk.api.responses;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;
import java.util.List;

/** What the model is given: a text, or a list of items. */
@ApiUnion
public sealed interface ResponseInput
        permits ResponseInput.Text, ResponseInput.Items, UnknownResponseInput, HiddenResponseInput {

    /**
     * A text from the user.
     *
     * @param value the text
     */
    record Text(String value) implements ResponseInput, ValueVariant<String> {}

    /**
     * Messages, tool results and other items, oldest first.
     *
     * @param value the items, unmodifiable
     */
    record Items(List<ResponseInputItem> value) implements ResponseInput, ValueVariant<List<ResponseInputItem>> {
        /**
         * Keeps a copy of the items.
         *
         * @param value the items
         */
        public Items {
            value = List.copyOf(value);
        }
    }
}
