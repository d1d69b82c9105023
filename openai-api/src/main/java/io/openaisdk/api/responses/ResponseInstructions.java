package io.openaisdk.api.responses;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;
import java.util.List;

/** Instructions that a response was made with: a text, or a list of items. */
@ApiUnion
public sealed interface ResponseInstructions
        permits ResponseInstructions.Text,
                ResponseInstructions.Items,
                UnknownResponseInstructions,
                HiddenResponseInstructions {

    /**
     * A plain text.
     *
     * @param value the text
     */
    record Text(String value) implements ResponseInstructions, ValueVariant<String> {}

    /**
     * Input items.
     *
     * @param value the items, unmodifiable
     */
    record Items(List<ResponseInputItem> value) implements ResponseInstructions, ValueVariant<List<ResponseInputItem>> {
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
