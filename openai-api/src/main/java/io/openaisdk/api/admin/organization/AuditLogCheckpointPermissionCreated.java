package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Details of {@code checkpoint.permission.created} events: the project and the fine-tuned checkpoint concerned. */
@ApiModel
public interface AuditLogCheckpointPermissionCreated extends Model {

    /**
     * Identifier of this checkpoint permission.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Data with which the checkpoint permission was created.
     *
     * @return the value; empty when absent
     */
    Optional<AuditLogCheckpointPermissionCreatedData> data();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogCheckpointPermissionCreatedBuilder builder() {
        return ModelRuntime.builder(AuditLogCheckpointPermissionCreated.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogCheckpointPermissionCreatedBuilder toBuilder();
}
