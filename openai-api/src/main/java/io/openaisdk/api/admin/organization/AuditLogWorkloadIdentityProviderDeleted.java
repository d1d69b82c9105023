package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Details of {@code workload_identity_provider.deleted} events. */
@ApiModel
public interface AuditLogWorkloadIdentityProviderDeleted extends Model {

    /**
     * Identifier of this workload identity provider.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Name of the removed workload identity provider.
     *
     * @return the value; empty when absent
     */
    Optional<String> name();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogWorkloadIdentityProviderDeletedBuilder builder() {
        return ModelRuntime.builder(AuditLogWorkloadIdentityProviderDeleted.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogWorkloadIdentityProviderDeletedBuilder toBuilder();
}
