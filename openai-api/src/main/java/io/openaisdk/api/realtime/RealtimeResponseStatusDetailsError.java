package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Error behind the failure, set if {@code status} is {@code failed}. */
@ApiModel
public interface RealtimeResponseStatusDetailsError extends Model {

    /**
     * Kind of error.
     *
     * @return the value; empty when absent
     */
    Optional<String> type();

    /**
     * Code of the error, where there is one.
     *
     * @return the value; empty when absent
     */
    Optional<String> code();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeResponseStatusDetailsErrorBuilder builder() {
        return ModelRuntime.builder(RealtimeResponseStatusDetailsError.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeResponseStatusDetailsErrorBuilder toBuilder();
}
