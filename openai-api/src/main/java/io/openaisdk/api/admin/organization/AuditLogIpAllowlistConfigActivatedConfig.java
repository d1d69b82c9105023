package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A list of allowed addresses that was switched on or off. */
@ApiModel
public interface AuditLogIpAllowlistConfigActivatedConfig extends Model {

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
    static AuditLogIpAllowlistConfigActivatedConfigBuilder builder() {
        return ModelRuntime.builder(AuditLogIpAllowlistConfigActivatedConfig.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogIpAllowlistConfigActivatedConfigBuilder toBuilder();
}
