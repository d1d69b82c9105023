package io.openaisdk.api.batches;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** When the output and error files of a batch expire. */
@ApiModel
public interface BatchFileExpirationAfter extends Model {

    /**
     * Time from which expiration is counted, only {@code created_at}: when the file, not the batch, was created.
     *
     * @return the value
     */
    @Constant("created_at")
    String anchor();

    /**
     * Lifetime of the file in seconds, counted from the anchor. At least 3600 (1 hour) and at most 2592000 (30 days).
     *
     * @return the value
     */
    long seconds();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BatchFileExpirationAfterBuilder builder() {
        return ModelRuntime.builder(BatchFileExpirationAfter.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BatchFileExpirationAfterBuilder toBuilder();
}
