package io.openaisdk.api.shared;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;
import java.util.List;

/** Value, or values, that an attribute is compared with. */
@ApiUnion
public sealed interface ComparisonFilterValue
        permits ComparisonFilterValue.Text,
                ComparisonFilterValue.Numeric,
                ComparisonFilterValue.Bool,
                ComparisonFilterValue.Items,
                UnknownComparisonFilterValue,
                HiddenComparisonFilterValue {

    /**
     * A text to compare with.
     *
     * @param value the text
     */
    record Text(String value) implements ComparisonFilterValue, ValueVariant<String> {}

    /**
     * A number to compare with.
     *
     * @param value the value
     */
    record Numeric(Double value) implements ComparisonFilterValue, ValueVariant<Double> {}

    /**
     * A boolean to compare with.
     *
     * @param value the value
     */
    record Bool(Boolean value) implements ComparisonFilterValue, ValueVariant<Boolean> {}

    /**
     * Several values, of which one is to match or none.
     *
     * @param value the items, unmodifiable
     */
    record Items(List<ComparisonFilterItem> value)
            implements ComparisonFilterValue, ValueVariant<List<ComparisonFilterItem>> {
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
