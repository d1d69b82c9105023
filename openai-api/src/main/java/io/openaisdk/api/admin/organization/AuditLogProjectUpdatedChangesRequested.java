package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Changes that were requested for the project. */
@ApiModel
public interface AuditLogProjectUpdatedChangesRequested extends Model {

    /**
     * Title under which the dashboard shows the project.
     *
     * @return the value; empty when absent
     */
    Optional<String> title();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogProjectUpdatedChangesRequestedBuilder builder() {
        return ModelRuntime.builder(AuditLogProjectUpdatedChangesRequested.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogProjectUpdatedChangesRequestedBuilder toBuilder();
}
