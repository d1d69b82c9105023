package io.openaisdk.api.evals;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Confirms that a run was deleted. */
@ApiModel
public interface RunDeleteResponse extends Model {

    /**
     * Kind of this object, for example {@code eval.run.deleted}.
     *
     * @return the value; empty when absent
     */
    Optional<String> object();

    /**
     * Whether the run was deleted.
     *
     * @return the value; empty when absent
     */
    Optional<Boolean> deleted();

    /**
     * Identifier of the run.
     *
     * @return the value; empty when absent
     */
    Optional<String> runId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunDeleteResponseBuilder builder() {
        return ModelRuntime.builder(RunDeleteResponse.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunDeleteResponseBuilder toBuilder();
}
