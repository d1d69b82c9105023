package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** Details of {@code ip_allowlist.deleted} events. */
@ApiModel
public interface AuditLogIpAllowlistDeleted extends Model {

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
     * IP addresses or CIDR ranges that the removed configuration allowed.
     *
     * @return the items; empty when absent
     */
    List<String> allowedIps();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogIpAllowlistDeletedBuilder builder() {
        return ModelRuntime.builder(AuditLogIpAllowlistDeleted.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogIpAllowlistDeletedBuilder toBuilder();
}
