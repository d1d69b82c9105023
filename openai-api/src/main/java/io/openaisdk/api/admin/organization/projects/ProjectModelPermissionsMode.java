package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.OpenEnum;

/**
 * How the list of models is read: {@code allow_list} permits them, {@code deny_list} forbids them.
 *
 * @param value the text on the wire
 */
public record ProjectModelPermissionsMode(String value) implements OpenEnum {

    /** The value {@code allow_list}. */
    public static final ProjectModelPermissionsMode ALLOW_LIST = new ProjectModelPermissionsMode("allow_list");

    /** The value {@code deny_list}. */
    public static final ProjectModelPermissionsMode DENY_LIST = new ProjectModelPermissionsMode("deny_list");

    @Override
    public String toString() {
        return value;
    }
}
