package io.openaisdk.api.admin.organization;

import io.openaisdk.api.OpenEnum;

/**
 * Currency of a spend limit; only {@code USD} exists.
 *
 * @param value the text on the wire
 */
public record SpendLimitCurrency(String value) implements OpenEnum {

    /** The value {@code USD}. */
    public static final SpendLimitCurrency USD = new SpendLimitCurrency("USD");

    @Override
    public String toString() {
        return value;
    }
}
