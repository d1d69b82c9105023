package io.openaisdk.api.admin.organization;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;
import java.util.Optional;

/** Details of {@code workload_identity_provider.created} events. */
@ApiModel
public interface AuditLogWorkloadIdentityProviderCreated extends Model {

    /**
     * Identifier of this workload identity provider.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Data with which the workload identity provider was created.
     *
     * @return the entries; empty when absent
     */
    Map<String, JsonValue> data();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogWorkloadIdentityProviderCreatedBuilder builder() {
        return ModelRuntime.builder(AuditLogWorkloadIdentityProviderCreated.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogWorkloadIdentityProviderCreatedBuilder toBuilder();
}
