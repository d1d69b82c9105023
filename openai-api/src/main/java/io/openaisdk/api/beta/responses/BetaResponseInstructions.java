package io.openaisdk.api.beta.responses;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;
import java.util.List;

/**
 * System or developer message placed in the context of the model. With {@code previous_response_id}, instructions of
 * earlier responses do not carry over, so they are easy to replace.
 */
@ApiUnion
public sealed interface BetaResponseInstructions
        permits BetaResponseInstructions.Text,
                BetaResponseInstructions.Items,
                UnknownBetaResponseInstructions,
                HiddenBetaResponseInstructions {

    /**
     * A plain text.
     *
     * @param value the text
     */
    record Text(String value) implements BetaResponseInstructions, ValueVariant<String> {}

    /**
     * Several items, in their order.
     *
     * @param value the items, unmodifiable
     */
    record Items(List<BetaResponseInputItem> value)
            implements BetaResponseInstructions, ValueVariant<List<BetaResponseInputItem>> {
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
