package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Details of {@code role.assignment.created} events. */
@ApiModel
public interface AuditLogRoleAssignmentCreated extends Model {

    /**
     * Identifier of this role assignment.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * User or group that was given the role.
     *
     * @return the value; empty when absent
     */
    Optional<String> principalId();

    /**
     * Kind of principal that was given the role, user or group.
     *
     * @return the value; empty when absent
     */
    Optional<String> principalType();

    /**
     * Resource to which the assignment is limited.
     *
     * @return the value; empty when absent
     */
    Optional<String> resourceId();

    /**
     * Kind of resource to which the assignment is limited.
     *
     * @return the value; empty when absent
     */
    Optional<String> resourceType();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogRoleAssignmentCreatedBuilder builder() {
        return ModelRuntime.builder(AuditLogRoleAssignmentCreated.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogRoleAssignmentCreatedBuilder toBuilder();
}
