package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Data with which the checkpoint permission was created. */
@ApiModel
public interface AuditLogCheckpointPermissionCreatedData extends Model {

    /**
     * Identifier of the project that was given the permission.
     *
     * @return the value; empty when absent
     */
    Optional<String> projectId();

    /**
     * Identifier of the checkpoint of a fine-tuned model.
     *
     * @return the value; empty when absent
     */
    Optional<String> fineTunedModelCheckpoint();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogCheckpointPermissionCreatedDataBuilder builder() {
        return ModelRuntime.builder(AuditLogCheckpointPermissionCreatedData.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogCheckpointPermissionCreatedDataBuilder toBuilder();
}
