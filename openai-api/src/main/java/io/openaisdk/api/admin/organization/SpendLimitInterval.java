package io.openaisdk.api.admin.organization;

import io.openaisdk.api.OpenEnum;

/**
 * Period over which a spend limit counts; only {@code month} exists.
 *
 * @param value the text on the wire
 */
public record SpendLimitInterval(String value) implements OpenEnum {

    /** The value {@code month}. */
    public static final SpendLimitInterval MONTH = new SpendLimitInterval("month");

    @Override
    public String toString() {
        return value;
    }
}
