package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** An entry of {@code configs} of a {@code AuditLogIpAllowlistConfigActivated}. */
@ApiModel
public interface AuditLogIpAllowlistConfig extends Model {

    /**
     * Identifier of this IP allowlist configuration.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Name given to the IP allowlist configuration.
     *
     * @return the value; empty when absent
     */
    Optional<String> name();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogIpAllowlistConfigBuilder builder() {
        return ModelRuntime.builder(AuditLogIpAllowlistConfig.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogIpAllowlistConfigBuilder toBuilder();
}
