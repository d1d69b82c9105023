package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.OpenEnum;

/**
 * Whether the owner of the key can effectively use the project at present.
 *
 * @param value the text on the wire
 */
public record ProjectApiKeyOwnerProjectAccess(String value) implements OpenEnum {

    /** The value {@code active}. */
    public static final ProjectApiKeyOwnerProjectAccess ACTIVE = new ProjectApiKeyOwnerProjectAccess("active");

    /** The value {@code inactive}. */
    public static final ProjectApiKeyOwnerProjectAccess INACTIVE = new ProjectApiKeyOwnerProjectAccess("inactive");

    @Override
    public String toString() {
        return value;
    }
}
