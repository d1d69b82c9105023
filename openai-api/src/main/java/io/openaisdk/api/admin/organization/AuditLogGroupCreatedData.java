package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Data of the new group. */
@ApiModel
public interface AuditLogGroupCreatedData extends Model {

    /**
     * Name of the new group.
     *
     * @return the value; empty when absent
     */
    Optional<String> groupName();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogGroupCreatedDataBuilder builder() {
        return ModelRuntime.builder(AuditLogGroupCreatedData.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogGroupCreatedDataBuilder toBuilder();
}
