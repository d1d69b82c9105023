package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Details of {@code service_account.created} events. */
@ApiModel
public interface AuditLogServiceAccountCreated extends Model {

    /**
     * Identifier of this service account.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Data with which the service account was created.
     *
     * @return the value; empty when absent
     */
    Optional<AuditLogRoleData> data();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogServiceAccountCreatedBuilder builder() {
        return ModelRuntime.builder(AuditLogServiceAccountCreated.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogServiceAccountCreatedBuilder toBuilder();
}
