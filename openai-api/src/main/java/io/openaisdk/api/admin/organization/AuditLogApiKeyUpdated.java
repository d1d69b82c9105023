package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Details of {@code api_key.updated} events, for a changed API key. */
@ApiModel
public interface AuditLogApiKeyUpdated extends Model {

    /**
     * Tracking identifier of the API key.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Changes that were requested for the API key.
     *
     * @return the value; empty when absent
     */
    Optional<AuditLogApiKeyUpdatedChangesRequested> changesRequested();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogApiKeyUpdatedBuilder builder() {
        return ModelRuntime.builder(AuditLogApiKeyUpdated.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogApiKeyUpdatedBuilder toBuilder();
}
