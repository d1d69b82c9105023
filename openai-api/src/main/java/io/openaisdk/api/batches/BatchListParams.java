package io.openaisdk.api.batches;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Parameters of {@code batches().list}. */
@ApiModel
public interface BatchListParams extends Params {

    /**
     * ID of the last object on the page before, as a cursor. Absence starts at the beginning.
     *
     * @return the value; empty when absent
     */
    Optional<String> after();

    /**
     * Maximum number of objects per page. From 1 to 100; 20 by default.
     *
     * @return the value; empty when absent
     */
    Optional<Long> limit();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BatchListParamsBuilder builder() {
        return ModelRuntime.builder(BatchListParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BatchListParamsBuilder toBuilder();
}
