package io.openaisdk.api.admin.organization;

import io.openaisdk.api.OpenEnum;

/**
 * Period over which spend is counted, so far always {@code month}.
 *
 * @param value the text on the wire
 */
public record SpendInterval(String value) implements OpenEnum {

    /** The value {@code month}. */
    public static final SpendInterval MONTH = new SpendInterval("month");

    @Override
    public String toString() {
        return value;
    }
}
