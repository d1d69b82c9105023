package io.openaisdk.api.shared;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** A filter that tests one attribute against a value. */
@ApiModel
public non-sealed interface ComparisonFilter extends Model, FileSearchFilter {

    /**
     * Operator of the test: {@code eq}, {@code ne}, {@code gt}, {@code gte}, {@code lt}, {@code lte}, {@code in} or
     * {@code nin}. Default {@code eq}.
     *
     * @return the value
     */
    ComparisonFilterType type();

    /**
     * Name of the attribute to test.
     *
     * @return the value
     */
    String key();

    /**
     * Value that the attribute is tested against: a string, a number or a boolean.
     *
     * @return the value
     */
    ComparisonFilterValue value();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ComparisonFilterBuilder builder() {
        return ModelRuntime.builder(ComparisonFilter.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ComparisonFilterBuilder toBuilder();
}
