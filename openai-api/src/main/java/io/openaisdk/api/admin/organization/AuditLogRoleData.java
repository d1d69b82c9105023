package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** The role that a user or a service account was given. */
@ApiModel
public interface AuditLogRoleData extends Model {

    /**
     * Role of the user or service account: {@code owner} or {@code member}.
     *
     * @return the value; empty when absent
     */
    Optional<String> role();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogRoleDataBuilder builder() {
        return ModelRuntime.builder(AuditLogRoleData.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogRoleDataBuilder toBuilder();
}
