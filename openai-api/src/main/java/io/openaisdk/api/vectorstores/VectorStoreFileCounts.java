package io.openaisdk.api.vectorstores;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Counts of files by state. */
@ApiModel
public interface VectorStoreFileCounts extends Model {

    /**
     * Count of files still being processed.
     *
     * @return the value
     */
    long inProgress();

    /**
     * Count of files processed with success.
     *
     * @return the value
     */
    long completed();

    /**
     * Count of files whose processing failed.
     *
     * @return the value
     */
    long failed();

    /**
     * Count of cancelled files.
     *
     * @return the value
     */
    long cancelled();

    /**
     * Count of all files.
     *
     * @return the value
     */
    long total();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static VectorStoreFileCountsBuilder builder() {
        return ModelRuntime.builder(VectorStoreFileCounts.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    VectorStoreFileCountsBuilder toBuilder();
}
