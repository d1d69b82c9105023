package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A rule by which the API manages the context, for instance by compaction. */
@ApiModel
public interface ResponseContextManagement extends Model {

    /**
     * Kind of context management, at present only {@code compaction}.
     *
     * @return the value
     */
    String type();

    /**
     * Count of tokens at which compaction sets in. At least 1000.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> compactThreshold();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseContextManagementBuilder builder() {
        return ModelRuntime.builder(ResponseContextManagement.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseContextManagementBuilder toBuilder();
}
