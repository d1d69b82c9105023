package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Data with which the service account was created. */
@ApiModel
public interface AuditLogServiceAccountCreatedData extends Model {

    /**
     * Role of the service account: {@code owner} or {@code member}.
     *
     * @return the value; empty when absent
     */
    Optional<String> role();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogServiceAccountCreatedDataBuilder builder() {
        return ModelRuntime.builder(AuditLogServiceAccountCreatedData.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogServiceAccountCreatedDataBuilder toBuilder();
}
