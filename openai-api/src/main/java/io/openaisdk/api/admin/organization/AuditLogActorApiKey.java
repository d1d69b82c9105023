package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** An API key with which a logged action was carried out. */
@ApiModel
public interface AuditLogActorApiKey extends Model {

    /**
     * Tracking identifier of the API key.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Kind of API key: {@code user} or {@code service_account}.
     *
     * @return the value; empty when absent
     */
    Optional<AuditLogActorApiKeyType> type();

    /**
     * User who carried out the action.
     *
     * @return the value; empty when absent
     */
    Optional<AuditLogActorUser> user();

    /**
     * Service account behind the API key.
     *
     * @return the value; empty when absent
     */
    Optional<AuditLogActorServiceAccount> serviceAccount();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogActorApiKeyBuilder builder() {
        return ModelRuntime.builder(AuditLogActorApiKey.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogActorApiKeyBuilder toBuilder();
}
