package io.openaisdk.api.beta.responses;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;
import java.util.List;

/** What the model is asked to respond to: plain text, or a list of items such as messages, images and files. */
@ApiUnion
public sealed interface BetaResponseInput
        permits BetaResponseInput.Text, BetaResponseInput.Items, UnknownBetaResponseInput, HiddenBetaResponseInput {

    /**
     * A text from the user.
     *
     * @param value the text
     */
    record Text(String value) implements BetaResponseInput, ValueVariant<String> {}

    /**
     * Several items, in their order.
     *
     * @param value the items, unmodifiable
     */
    record Items(List<BetaResponseInputItem> value)
            implements BetaResponseInput, ValueVariant<List<BetaResponseInputItem>> {
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
