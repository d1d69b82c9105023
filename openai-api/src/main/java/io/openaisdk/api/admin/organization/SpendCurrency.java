package io.openaisdk.api.admin.organization;

import io.openaisdk.api.OpenEnum;

/**
 * Currency of an amount, so far always {@code USD}.
 *
 * @param value the text on the wire
 */
public record SpendCurrency(String value) implements OpenEnum {

    /** The value {@code USD}. */
    public static final SpendCurrency USD = new SpendCurrency("USD");

    @Override
    public String toString() {
        return value;
    }
}
