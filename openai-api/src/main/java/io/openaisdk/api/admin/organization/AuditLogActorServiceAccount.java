package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A service account that carried out a logged action. */
@ApiModel
public interface AuditLogActorServiceAccount extends Model {

    /**
     * Identifier of the service account.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogActorServiceAccountBuilder builder() {
        return ModelRuntime.builder(AuditLogActorServiceAccount.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogActorServiceAccountBuilder toBuilder();
}
