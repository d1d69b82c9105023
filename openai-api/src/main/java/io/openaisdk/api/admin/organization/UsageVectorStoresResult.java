package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** The vector store usage within a time bucket. */
@ApiModel
public non-sealed interface UsageVectorStoresResult extends Model, UsageTimeBucketResult {

    /**
     * Kind of this object, always {@code organization.usage.vector_stores.result}.
     *
     * @return the value
     */
    @Constant("organization.usage.vector_stores.result")
    String object();

    /**
     * Storage used by vector stores, in bytes.
     *
     * @return the value
     */
    long usageBytes();

    /**
     * ID of the project, if grouped by {@code project_id}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> projectId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static UsageVectorStoresResultBuilder builder() {
        return ModelRuntime.builder(UsageVectorStoresResult.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    UsageVectorStoresResultBuilder toBuilder();
}
