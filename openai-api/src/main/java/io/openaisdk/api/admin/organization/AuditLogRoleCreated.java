package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** Details of {@code role.created} events, for a new role. */
@ApiModel
public interface AuditLogRoleCreated extends Model {

    /**
     * Identifier of this role.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Name of the new role.
     *
     * @return the value; empty when absent
     */
    Optional<String> roleName();

    /**
     * Permissions that the new role grants.
     *
     * @return the items; empty when absent
     */
    List<String> permissions();

    /**
     * Kind of resource that the role is for.
     *
     * @return the value; empty when absent
     */
    Optional<String> resourceType();

    /**
     * Resource to which the role is limited.
     *
     * @return the value; empty when absent
     */
    Optional<String> resourceId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogRoleCreatedBuilder builder() {
        return ModelRuntime.builder(AuditLogRoleCreated.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogRoleCreatedBuilder toBuilder();
}
