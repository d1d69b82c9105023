package io.openaisdk.api.batches;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** An error that occurred in a batch. */
@ApiModel
public interface BatchError extends Model {

    /**
     * Code that tells the kind of error.
     *
     * @return the value; empty when absent
     */
    Optional<String> code();

    /**
     * Explanation of the error for human readers.
     *
     * @return the value; empty when absent
     */
    Optional<String> message();

    /**
     * Name of the offending parameter, if there is one.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> param();

    /**
     * Line of the input file at which the error occurred, if it has one.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> line();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BatchErrorBuilder builder() {
        return ModelRuntime.builder(BatchError.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BatchErrorBuilder toBuilder();
}
