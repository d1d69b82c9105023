package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Details of {@code organization.updated} events. */
@ApiModel
public interface AuditLogOrganizationUpdated extends Model {

    /**
     * Identifier of the organization.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Changes that were requested for the organization's settings.
     *
     * @return the value; empty when absent
     */
    Optional<AuditLogOrganizationUpdatedChangesRequested> changesRequested();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogOrganizationUpdatedBuilder builder() {
        return ModelRuntime.builder(AuditLogOrganizationUpdated.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogOrganizationUpdatedBuilder toBuilder();
}
