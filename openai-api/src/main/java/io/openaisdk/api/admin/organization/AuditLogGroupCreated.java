package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Details of {@code group.created} events, for a new group. */
@ApiModel
public interface AuditLogGroupCreated extends Model {

    /**
     * Identifier of this group.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Data of the new group.
     *
     * @return the value; empty when absent
     */
    Optional<AuditLogGroupCreatedData> data();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogGroupCreatedBuilder builder() {
        return ModelRuntime.builder(AuditLogGroupCreated.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogGroupCreatedBuilder toBuilder();
}
