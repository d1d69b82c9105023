package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** The file search usage within a time bucket. */
@ApiModel
public non-sealed interface UsageFileSearchCallsResult extends Model, UsageTimeBucketResult {

    /**
     * Kind of this object, always {@code organization.usage.file_searches.result}.
     *
     * @return the value
     */
    @Constant("organization.usage.file_searches.result")
    String object();

    /**
     * Count of file search calls.
     *
     * @return the value
     */
    long numRequests();

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
     * ID of the vector store, if grouped by {@code vector_store_id}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> vectorStoreId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static UsageFileSearchCallsResultBuilder builder() {
        return ModelRuntime.builder(UsageFileSearchCallsResult.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    UsageFileSearchCallsResultBuilder toBuilder();
}
