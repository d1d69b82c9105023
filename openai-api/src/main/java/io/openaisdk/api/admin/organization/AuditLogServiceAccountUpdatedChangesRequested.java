package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Changes that were requested for the service account. */
@ApiModel
public interface AuditLogServiceAccountUpdatedChangesRequested extends Model {

    /**
     * Role of the service account: {@code owner} or {@code member}.
     *
     * @return the value; empty when absent
     */
    Optional<String> role();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogServiceAccountUpdatedChangesRequestedBuilder builder() {
        return ModelRuntime.builder(AuditLogServiceAccountUpdatedChangesRequested.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogServiceAccountUpdatedChangesRequestedBuilder toBuilder();
}
