package io.openaisdk.api.admin.organization;

import io.openaisdk.api.OpenEnum;

/**
 * Width of a time bucket: {@code 1m}, {@code 1h} or {@code 1d}. Default: {@code 1d}.
 *
 * @param value the text on the wire
 */
public record UsageBucketWidth(String value) implements OpenEnum {

    /** The value {@code 1m}. */
    public static final UsageBucketWidth _1M = new UsageBucketWidth("1m");

    /** The value {@code 1h}. */
    public static final UsageBucketWidth _1H = new UsageBucketWidth("1h");

    /** The value {@code 1d}. */
    public static final UsageBucketWidth _1D = new UsageBucketWidth("1d");

    @Override
    public String toString() {
        return value;
    }
}
