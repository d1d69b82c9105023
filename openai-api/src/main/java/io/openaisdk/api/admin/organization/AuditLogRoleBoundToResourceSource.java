package io.openaisdk.api.admin.organization;

import io.openaisdk.api.OpenEnum;

/**
 * Kind of connector role change that led to the event.
 *
 * @param value the text on the wire
 */
public record AuditLogRoleBoundToResourceSource(String value) implements OpenEnum {

    /** The value {@code role_toggle}. */
    public static final AuditLogRoleBoundToResourceSource ROLE_TOGGLE =
            new AuditLogRoleBoundToResourceSource("role_toggle");

    /** The value {@code role_connector_update}. */
    public static final AuditLogRoleBoundToResourceSource ROLE_CONNECTOR_UPDATE =
            new AuditLogRoleBoundToResourceSource("role_connector_update");

    /** The value {@code role_delete}. */
    public static final AuditLogRoleBoundToResourceSource ROLE_DELETE =
            new AuditLogRoleBoundToResourceSource("role_delete");

    /** The value {@code workspace_permissions}. */
    public static final AuditLogRoleBoundToResourceSource WORKSPACE_PERMISSIONS =
            new AuditLogRoleBoundToResourceSource("workspace_permissions");

    /** The value {@code connector_publish}. */
    public static final AuditLogRoleBoundToResourceSource CONNECTOR_PUBLISH =
            new AuditLogRoleBoundToResourceSource("connector_publish");

    @Override
    public String toString() {
        return value;
    }
}
