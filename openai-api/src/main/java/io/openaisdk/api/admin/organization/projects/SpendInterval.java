package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.OpenEnum;

/**
 * Period over which spend is compared with the threshold, always {@code month}.
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
