package io.openaisdk.api.admin.organization;

import io.openaisdk.api.OpenEnum;

/**
 * Kind of data retention that the organization should have.
 *
 * @param value the text on the wire
 */
public record DataRetentionRetentionType(String value) implements OpenEnum {

    /** The value {@code zero_data_retention}. */
    public static final DataRetentionRetentionType ZERO_DATA_RETENTION =
            new DataRetentionRetentionType("zero_data_retention");

    /** The value {@code modified_abuse_monitoring}. */
    public static final DataRetentionRetentionType MODIFIED_ABUSE_MONITORING =
            new DataRetentionRetentionType("modified_abuse_monitoring");

    /** The value {@code enhanced_zero_data_retention}. */
    public static final DataRetentionRetentionType ENHANCED_ZERO_DATA_RETENTION =
            new DataRetentionRetentionType("enhanced_zero_data_retention");

    /** The value {@code enhanced_modified_abuse_monitoring}. */
    public static final DataRetentionRetentionType ENHANCED_MODIFIED_ABUSE_MONITORING =
            new DataRetentionRetentionType("enhanced_modified_abuse_monitoring");

    @Override
    public String toString() {
        return value;
    }
}
