package io.openaisdk.api.vectorstores;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Why a file could not be processed. */
@ApiModel
public interface VectorStoreFileLastError extends Model {

    /**
     * Code of the error.
     *
     * @return the value
     */
    VectorStoreFileLastErrorCode code();

    /**
     * Explanation of the failure in plain language.
     *
     * @return the value
     */
    String message();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static VectorStoreFileLastErrorBuilder builder() {
        return ModelRuntime.builder(VectorStoreFileLastError.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    VectorStoreFileLastErrorBuilder toBuilder();
}
