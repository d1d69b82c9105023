package io.openaisdk.api.shared;

import io.openaisdk.api.OpenEnum;

/**
 * Operator that joins filters.
 *
 * @param value the text on the wire
 */
public record CompoundFilterType(String value) implements OpenEnum {

    /** The value {@code and}. */
    public static final CompoundFilterType AND = new CompoundFilterType("and");

    /** The value {@code or}. */
    public static final CompoundFilterType OR = new CompoundFilterType("or");

    @Override
    public String toString() {
        return value;
    }
}
