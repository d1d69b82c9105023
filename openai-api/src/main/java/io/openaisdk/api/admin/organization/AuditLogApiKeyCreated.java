package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Details of {@code api_key.created} events, for a new API key. */
@ApiModel
public interface AuditLogApiKeyCreated extends Model {

    /**
     * Tracking identifier of the API key.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Data with which the API key was created.
     *
     * @return the value; empty when absent
     */
    Optional<AuditLogApiKeyCreatedData> data();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogApiKeyCreatedBuilder builder() {
        return ModelRuntime.builder(AuditLogApiKeyCreated.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogApiKeyCreatedBuilder toBuilder();
}
