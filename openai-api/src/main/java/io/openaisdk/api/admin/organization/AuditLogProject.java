package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A project that a logged action took place in. */
@ApiModel
public interface AuditLogProject extends Model {

    /**
     * Identifier of this project.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Title of this project.
     *
     * @return the value; empty when absent
     */
    Optional<String> name();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogProjectBuilder builder() {
        return ModelRuntime.builder(AuditLogProject.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogProjectBuilder toBuilder();
}
