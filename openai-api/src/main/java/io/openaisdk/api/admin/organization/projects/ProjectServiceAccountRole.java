package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.OpenEnum;

/**
 * Role of the service account: {@code owner}, {@code member} or {@code none}.
 *
 * @param value the text on the wire
 */
public record ProjectServiceAccountRole(String value) implements OpenEnum {

    /** The value {@code owner}. */
    public static final ProjectServiceAccountRole OWNER = new ProjectServiceAccountRole("owner");

    /** The value {@code member}. */
    public static final ProjectServiceAccountRole MEMBER = new ProjectServiceAccountRole("member");

    /** The value {@code none}. */
    public static final ProjectServiceAccountRole NONE = new ProjectServiceAccountRole("none");

    @Override
    public String toString() {
        return value;
    }
}
