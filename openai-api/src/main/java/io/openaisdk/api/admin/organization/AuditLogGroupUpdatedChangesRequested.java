package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Changes that were requested for the group. */
@ApiModel
public interface AuditLogGroupUpdatedChangesRequested extends Model {

    /**
     * New name of the group.
     *
     * @return the value; empty when absent
     */
    Optional<String> groupName();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogGroupUpdatedChangesRequestedBuilder builder() {
        return ModelRuntime.builder(AuditLogGroupUpdatedChangesRequested.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogGroupUpdatedChangesRequestedBuilder toBuilder();
}
