package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Details of {@code service_account.updated} and {@code user.updated} events. */
@ApiModel
public interface AuditLogRoleHolderUpdated extends Model {

    /**
     * Identifier of this service account.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Changes that were requested for the service account.
     *
     * @return the value; empty when absent
     */
    Optional<AuditLogRoleData> changesRequested();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogRoleHolderUpdatedBuilder builder() {
        return ModelRuntime.builder(AuditLogRoleHolderUpdated.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogRoleHolderUpdatedBuilder toBuilder();
}
