package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Details of {@code role.updated} events, for a changed role. */
@ApiModel
public interface AuditLogRoleUpdated extends Model {

    /**
     * Identifier of this role.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Changes that were requested for the role.
     *
     * @return the value; empty when absent
     */
    Optional<AuditLogRoleUpdatedChangesRequested> changesRequested();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogRoleUpdatedBuilder builder() {
        return ModelRuntime.builder(AuditLogRoleUpdated.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogRoleUpdatedBuilder toBuilder();
}
