package io.openaisdk.api.evals;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;
import java.util.List;

/** Content of a message: text, output text, image or audio, singly or as a list. It may hold template strings. */
@ApiUnion(discriminator = "type")
public sealed interface EvalItemContent
        permits EvalItemContentItem, EvalItemContent.Parts, UnknownEvalItemContent, HiddenEvalItemContent {

    /**
     * Several parts, in their order.
     *
     * @param value the items, unmodifiable
     */
    record Parts(List<EvalItemContentItem> value) implements EvalItemContent, ValueVariant<List<EvalItemContentItem>> {
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
