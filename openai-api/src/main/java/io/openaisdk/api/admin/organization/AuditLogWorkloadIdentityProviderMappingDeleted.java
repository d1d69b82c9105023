package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Details of {@code workload_identity_provider_mapping.deleted} events. */
@ApiModel
public interface AuditLogWorkloadIdentityProviderMappingDeleted extends Model {

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
     * Identifier of the project.
     *
     * @return the value; empty when absent
     */
    Optional<String> projectId();

    /**
     * Identifier of the service account that the mapping led to.
     *
     * @return the value; empty when absent
     */
    Optional<String> serviceAccountId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogWorkloadIdentityProviderMappingDeletedBuilder builder() {
        return ModelRuntime.builder(AuditLogWorkloadIdentityProviderMappingDeleted.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogWorkloadIdentityProviderMappingDeletedBuilder toBuilder();
}
