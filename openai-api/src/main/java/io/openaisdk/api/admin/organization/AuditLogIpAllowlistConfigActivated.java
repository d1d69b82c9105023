package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** Details of {@code ip_allowlist.config.activated} events. */
@ApiModel
public interface AuditLogIpAllowlistConfigActivated extends Model {

    /**
     * IP allowlist configurations that became active.
     *
     * @return the items; empty when absent
     */
    List<AuditLogIpAllowlistConfig> configs();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogIpAllowlistConfigActivatedBuilder builder() {
        return ModelRuntime.builder(AuditLogIpAllowlistConfigActivated.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogIpAllowlistConfigActivatedBuilder toBuilder();
}
