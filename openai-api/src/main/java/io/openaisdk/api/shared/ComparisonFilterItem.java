package io.openaisdk.api.shared;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;

/** One of several values to compare with. */
@ApiUnion
public sealed interface ComparisonFilterItem
        permits ComparisonFilterItem.Text,
                ComparisonFilterItem.Numeric,
                UnknownComparisonFilterItem,
                HiddenComparisonFilterItem {

    /**
     * A text.
     *
     * @param value the text
     */
    record Text(String value) implements ComparisonFilterItem, ValueVariant<String> {}

    /**
     * A number.
     *
     * @param value the value
     */
    record Numeric(Double value) implements ComparisonFilterItem, ValueVariant<Double> {}
}
