package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Data with which the project was created. */
@ApiModel
public interface AuditLogProjectCreatedData extends Model {

    /**
     * Name of the new project.
     *
     * @return the value; empty when absent
     */
    Optional<String> name();

    /**
     * Title under which the dashboard shows the project.
     *
     * @return the value; empty when absent
     */
    Optional<String> title();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogProjectCreatedDataBuilder builder() {
        return ModelRuntime.builder(AuditLogProjectCreatedData.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogProjectCreatedDataBuilder toBuilder();
}
