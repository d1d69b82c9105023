package io.openaisdk.api.batches;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Number of a batch's requests, by outcome. */
@ApiModel
public interface BatchRequestCounts extends Model {

    /**
     * All requests of the batch.
     *
     * @return the value
     */
    long total();

    /**
     * Requests that ended successfully.
     *
     * @return the value
     */
    long completed();

    /**
     * Requests that ended in failure.
     *
     * @return the value
     */
    long failed();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BatchRequestCountsBuilder builder() {
        return ModelRuntime.builder(BatchRequestCounts.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BatchRequestCountsBuilder toBuilder();
}
