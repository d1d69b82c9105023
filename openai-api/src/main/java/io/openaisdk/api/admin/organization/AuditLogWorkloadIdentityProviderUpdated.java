package io.openaisdk.api.admin.organization;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;
import java.util.Optional;

/** Details of {@code workload_identity_provider.updated} events. */
@ApiModel
public interface AuditLogWorkloadIdentityProviderUpdated extends Model {

    /**
     * Identifier of this workload identity provider.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Changes that were requested for the workload identity provider.
     *
     * @return the entries; empty when absent
     */
    Map<String, JsonValue> changesRequested();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogWorkloadIdentityProviderUpdatedBuilder builder() {
        return ModelRuntime.builder(AuditLogWorkloadIdentityProviderUpdated.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogWorkloadIdentityProviderUpdatedBuilder toBuilder();
}
