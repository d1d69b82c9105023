package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** What was removed, in the details of an audit log entry. */
@ApiModel
public interface AuditLogDeletedObject extends Model {

    /**
     * Identifier of what was removed.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogDeletedObjectBuilder builder() {
        return ModelRuntime.builder(AuditLogDeletedObject.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogDeletedObjectBuilder toBuilder();
}
