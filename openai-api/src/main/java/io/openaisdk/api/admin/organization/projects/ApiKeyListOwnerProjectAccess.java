package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.OpenEnum;

/**
 * Restricts the list to keys whose owner has access to the project, {@code active}, or lacks it, {@code inactive};
 * {@code any} lists all enabled keys. Absent: visibility depends on membership.
 *
 * @param value the text on the wire
 */
public record ApiKeyListOwnerProjectAccess(String value) implements OpenEnum {

    /** The value {@code active}. */
    public static final ApiKeyListOwnerProjectAccess ACTIVE = new ApiKeyListOwnerProjectAccess("active");

    /** The value {@code inactive}. */
    public static final ApiKeyListOwnerProjectAccess INACTIVE = new ApiKeyListOwnerProjectAccess("inactive");

    /** The value {@code any}. */
    public static final ApiKeyListOwnerProjectAccess ANY = new ApiKeyListOwnerProjectAccess("any");

    @Override
    public String toString() {
        return value;
    }
}
