package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** Details of {@code ip_allowlist.config.deactivated} events. */
@ApiModel
public interface AuditLogIpAllowlistConfigDeactivated extends Model {

    /**
     * IP allowlist configurations that were switched off.
     *
     * @return the items; empty when absent
     */
    List<AuditLogIpAllowlistConfig> configs();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogIpAllowlistConfigDeactivatedBuilder builder() {
        return ModelRuntime.builder(AuditLogIpAllowlistConfigDeactivated.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogIpAllowlistConfigDeactivatedBuilder toBuilder();
}
