package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Details of {@code project.archived} events. */
@ApiModel
public interface AuditLogProjectArchived extends Model {

    /**
     * Identifier of this project.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogProjectArchivedBuilder builder() {
        return ModelRuntime.builder(AuditLogProjectArchived.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogProjectArchivedBuilder toBuilder();
}
