package io.openaisdk.api.shared;

import io.openaisdk.api.OpenEnum;

/**
 * Operator of a comparison.
 *
 * @param value the text on the wire
 */
public record ComparisonFilterType(String value) implements OpenEnum {

    /** The value {@code eq}. */
    public static final ComparisonFilterType EQ = new ComparisonFilterType("eq");

    /** The value {@code ne}. */
    public static final ComparisonFilterType NE = new ComparisonFilterType("ne");

    /** The value {@code gt}. */
    public static final ComparisonFilterType GT = new ComparisonFilterType("gt");

    /** The value {@code gte}. */
    public static final ComparisonFilterType GTE = new ComparisonFilterType("gte");

    /** The value {@code lt}. */
    public static final ComparisonFilterType LT = new ComparisonFilterType("lt");

    /** The value {@code lte}. */
    public static final ComparisonFilterType LTE = new ComparisonFilterType("lte");

    /** The value {@code in}. */
    public static final ComparisonFilterType IN = new ComparisonFilterType("in");

    /** The value {@code nin}. */
    public static final ComparisonFilterType NIN = new ComparisonFilterType("nin");

    @Override
    public String toString() {
        return value;
    }
}
