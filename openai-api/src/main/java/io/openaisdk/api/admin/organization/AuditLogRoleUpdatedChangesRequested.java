package io.openaisdk.api.admin.organization;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes that were requested for the role. */
@ApiModel
public interface AuditLogRoleUpdatedChangesRequested extends Model {

    /**
     * New name of the role, if one was given.
     *
     * @return the value; empty when absent
     */
    Optional<String> roleName();

    /**
     * Resource to which the role is limited.
     *
     * @return the value; empty when absent
     */
    Optional<String> resourceId();

    /**
     * Kind of resource that the role is for.
     *
     * @return the value; empty when absent
     */
    Optional<String> resourceType();

    /**
     * Permissions that the role gained.
     *
     * @return the items; empty when absent
     */
    List<String> permissionsAdded();

    /**
     * Permissions that the role lost.
     *
     * @return the items; empty when absent
     */
    List<String> permissionsRemoved();

    /**
     * New description of the role, if one was given.
     *
     * @return the value; empty when absent
     */
    Optional<String> description();

    /**
     * Further metadata kept with the role.
     *
     * @return the entries; empty when absent
     */
    Map<String, JsonValue> metadata();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogRoleUpdatedChangesRequestedBuilder builder() {
        return ModelRuntime.builder(AuditLogRoleUpdatedChangesRequested.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogRoleUpdatedChangesRequestedBuilder toBuilder();
}
