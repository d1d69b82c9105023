package io.openaisdk.api.batches;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** The errors of a batch. */
@ApiModel
public interface BatchErrors extends Model {

    /**
     * Kind of this object, always {@code list}.
     *
     * @return the value; empty when absent
     */
    Optional<String> object();

    /**
     * Objects on this page of the list.
     *
     * @return the items; empty when absent
     */
    List<BatchError> data();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BatchErrorsBuilder builder() {
        return ModelRuntime.builder(BatchErrors.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BatchErrorsBuilder toBuilder();
}
