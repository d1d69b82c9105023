package io.openaisdk.api.admin.organization;

import io.openaisdk.api.OpenEnum;

/**
 * Width of a time bucket; only {@code 1d}, the default, is supported.
 *
 * @param value the text on the wire
 */
public record UsageCostsBucketWidth(String value) implements OpenEnum {

    /** The value {@code 1d}. */
    public static final UsageCostsBucketWidth _1D = new UsageCostsBucketWidth("1d");

    @Override
    public String toString() {
        return value;
    }
}
