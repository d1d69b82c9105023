package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.OpenEnum;

/**
 * Kind of data retention chosen for the project.
 *
 * @param value the text on the wire
 */
public record ProjectDataRetentionType(String value) implements OpenEnum {

    /** The value {@code organization_default}. */
    public static final ProjectDataRetentionType ORGANIZATION_DEFAULT =
            new ProjectDataRetentionType("organization_default");

    /** The value {@code none}. */
    public static final ProjectDataRetentionType NONE = new ProjectDataRetentionType("none");

    /** The value {@code zero_data_retention}. */
    public static final ProjectDataRetentionType ZERO_DATA_RETENTION =
            new ProjectDataRetentionType("zero_data_retention");

    /** The value {@code modified_abuse_monitoring}. */
    public static final ProjectDataRetentionType MODIFIED_ABUSE_MONITORING =
            new ProjectDataRetentionType("modified_abuse_monitoring");

    /** The value {@code enhanced_zero_data_retention}. */
    public static final ProjectDataRetentionType ENHANCED_ZERO_DATA_RETENTION =
            new ProjectDataRetentionType("enhanced_zero_data_retention");

    /** The value {@code enhanced_modified_abuse_monitoring}. */
    public static final ProjectDataRetentionType ENHANCED_MODIFIED_ABUSE_MONITORING =
            new ProjectDataRetentionType("enhanced_modified_abuse_monitoring");

    @Override
    public String toString() {
        return value;
    }
}
