package io.openaisdk.api.admin.organization;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;
import java.util.Optional;

/** Details of {@code workload_identity_provider_mapping.created} events. */
@ApiModel
public interface AuditLogWorkloadIdentityProviderMappingCreated extends Model {

    /**
     * Identifier of this workload identity provider mapping.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Identifier of the workload identity provider that the mapping belongs to.
     *
     * @return the value; empty when absent
     */
    Optional<String> identityProviderId();

    /**
     * Data with which the mapping was created.
     *
     * @return the entries; empty when absent
     */
    Map<String, JsonValue> data();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogWorkloadIdentityProviderMappingCreatedBuilder builder() {
        return ModelRuntime.builder(AuditLogWorkloadIdentityProviderMappingCreated.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogWorkloadIdentityProviderMappingCreatedBuilder toBuilder();
}
