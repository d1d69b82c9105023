package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Details of {@code user.added} events. */
@ApiModel
public interface AuditLogUserAdded extends Model {

    /**
     * Identifier of this user.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Data with which the user was added to the project.
     *
     * @return the value; empty when absent
     */
    Optional<AuditLogRoleData> data();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogUserAddedBuilder builder() {
        return ModelRuntime.builder(AuditLogUserAdded.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogUserAddedBuilder toBuilder();
}
