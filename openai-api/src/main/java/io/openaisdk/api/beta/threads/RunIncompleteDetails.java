package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Why a run stopped short. */
@ApiModel
public interface RunIncompleteDetails extends Model {

    /**
     * Token limit that ended the run early.
     *
     * @return the value; empty when absent
     */
    Optional<RunIncompleteDetailsReason> reason();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunIncompleteDetailsBuilder builder() {
        return ModelRuntime.builder(RunIncompleteDetails.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunIncompleteDetailsBuilder toBuilder();
}
