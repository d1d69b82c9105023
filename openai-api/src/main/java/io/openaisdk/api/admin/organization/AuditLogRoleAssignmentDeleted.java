package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Details of {@code role.assignment.deleted} events. */
@ApiModel
public interface AuditLogRoleAssignmentDeleted extends Model {

    /**
     * Identifier of this role assignment.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * User or group that lost the role.
     *
     * @return the value; empty when absent
     */
    Optional<String> principalId();

    /**
     * Kind of principal that lost the role, user or group.
     *
     * @return the value; empty when absent
     */
    Optional<String> principalType();

    /**
     * Resource to which the removed assignment was limited.
     *
     * @return the value; empty when absent
     */
    Optional<String> resourceId();

    /**
     * Kind of resource to which the removed assignment was limited.
     *
     * @return the value; empty when absent
     */
    Optional<String> resourceType();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogRoleAssignmentDeletedBuilder builder() {
        return ModelRuntime.builder(AuditLogRoleAssignmentDeleted.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogRoleAssignmentDeletedBuilder toBuilder();
}
