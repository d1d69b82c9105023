package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** Details of {@code ip_allowlist.updated} events. */
@ApiModel
public interface AuditLogIpAllowlistUpdated extends Model {

    /**
     * Identifier of this IP allowlist configuration.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * IP addresses or CIDR ranges that the configuration allows after the change.
     *
     * @return the items; empty when absent
     */
    List<String> allowedIps();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogIpAllowlistUpdatedBuilder builder() {
        return ModelRuntime.builder(AuditLogIpAllowlistUpdated.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogIpAllowlistUpdatedBuilder toBuilder();
}
