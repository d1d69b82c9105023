package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Details of {@code group.updated} events, for a changed group. */
@ApiModel
public interface AuditLogGroupUpdated extends Model {

    /**
     * Identifier of this group.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Changes that were requested for the group.
     *
     * @return the value; empty when absent
     */
    Optional<AuditLogGroupUpdatedChangesRequested> changesRequested();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogGroupUpdatedBuilder builder() {
        return ModelRuntime.builder(AuditLogGroupUpdated.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogGroupUpdatedBuilder toBuilder();
}
