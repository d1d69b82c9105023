package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Details of {@code scim.disabled} events. */
@ApiModel
public interface AuditLogScimDisabled extends Model {

    /**
     * Identifier of what SCIM was disabled for.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogScimDisabledBuilder builder() {
        return ModelRuntime.builder(AuditLogScimDisabled.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogScimDisabledBuilder toBuilder();
}
