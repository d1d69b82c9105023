package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Details of {@code project.created} events, for a new project. */
@ApiModel
public interface AuditLogProjectCreated extends Model {

    /**
     * Identifier of this project.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Data with which the project was created.
     *
     * @return the value; empty when absent
     */
    Optional<AuditLogProjectCreatedData> data();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogProjectCreatedBuilder builder() {
        return ModelRuntime.builder(AuditLogProjectCreated.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogProjectCreatedBuilder toBuilder();
}
