package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** The moderation usage within a time bucket. */
@ApiModel
public non-sealed interface UsageModerationsResult extends Model, UsageTimeBucketResult {

    /**
     * Kind of this object, always {@code organization.usage.moderations.result}.
     *
     * @return the value
     */
    @Constant("organization.usage.moderations.result")
    String object();

    /**
     * Count of input tokens.
     *
     * @return the value
     */
    long inputTokens();

    /**
     * Count of requests to the model.
     *
     * @return the value
     */
    long numModelRequests();

    /**
     * ID of the project, if grouped by {@code project_id}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> projectId();

    /**
     * ID of the user, if grouped by {@code user_id}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> userId();

    /**
     * ID of the API key, if grouped by {@code api_key_id}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> apiKeyId();

    /**
     * Name of the model, if grouped by {@code model}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> model();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static UsageModerationsResultBuilder builder() {
        return ModelRuntime.builder(UsageModerationsResult.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    UsageModerationsResultBuilder toBuilder();
}
