package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** Details of {@code ip_allowlist.created} events. */
@ApiModel
public interface AuditLogIpAllowlistCreated extends Model {

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
     * IP addresses or CIDR ranges that the configuration allows.
     *
     * @return the items; empty when absent
     */
    List<String> allowedIps();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogIpAllowlistCreatedBuilder builder() {
        return ModelRuntime.builder(AuditLogIpAllowlistCreated.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogIpAllowlistCreatedBuilder toBuilder();
}
