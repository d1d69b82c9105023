package io.openaisdk.api.admin.organization;

import io.openaisdk.api.OpenEnum;

/**
 * Kind of data retention that the organization has chosen.
 *
 * @param value the text on the wire
 */
public record OrganizationDataRetentionType(String value) implements OpenEnum {

    /** The value {@code zero_data_retention}. */
    public static final OrganizationDataRetentionType ZERO_DATA_RETENTION =
            new OrganizationDataRetentionType("zero_data_retention");

    /** The value {@code modified_abuse_monitoring}. */
    public static final OrganizationDataRetentionType MODIFIED_ABUSE_MONITORING =
            new OrganizationDataRetentionType("modified_abuse_monitoring");

    /** The value {@code enhanced_zero_data_retention}. */
    public static final OrganizationDataRetentionType ENHANCED_ZERO_DATA_RETENTION =
            new OrganizationDataRetentionType("enhanced_zero_data_retention");

    /** The value {@code enhanced_modified_abuse_monitoring}. */
    public static final OrganizationDataRetentionType ENHANCED_MODIFIED_ABUSE_MONITORING =
            new OrganizationDataRetentionType("enhanced_modified_abuse_monitoring");

    @Override
    public String toString() {
        return value;
    }
}
