package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Details of {@code rate_limit.updated} events, for a changed rate limit. */
@ApiModel
public interface AuditLogRateLimitUpdated extends Model {

    /**
     * Identifier of this rate limit.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Changes that were requested for the rate limits.
     *
     * @return the value; empty when absent
     */
    Optional<AuditLogRateLimitUpdatedChangesRequested> changesRequested();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogRateLimitUpdatedBuilder builder() {
        return ModelRuntime.builder(AuditLogRateLimitUpdated.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogRateLimitUpdatedBuilder toBuilder();
}
