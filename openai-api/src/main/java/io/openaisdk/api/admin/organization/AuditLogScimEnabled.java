package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Details of {@code scim.enabled} events. */
@ApiModel
public interface AuditLogScimEnabled extends Model {

    /**
     * Identifier of what SCIM was enabled for.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogScimEnabledBuilder builder() {
        return ModelRuntime.builder(AuditLogScimEnabled.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogScimEnabledBuilder toBuilder();
}
