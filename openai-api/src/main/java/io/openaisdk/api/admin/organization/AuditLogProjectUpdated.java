package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Details of {@code project.updated} events, for a changed project. */
@ApiModel
public interface AuditLogProjectUpdated extends Model {

    /**
     * Identifier of this project.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Changes that were requested for the project.
     *
     * @return the value; empty when absent
     */
    Optional<AuditLogProjectUpdatedChangesRequested> changesRequested();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogProjectUpdatedBuilder builder() {
        return ModelRuntime.builder(AuditLogProjectUpdated.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogProjectUpdatedBuilder toBuilder();
}
