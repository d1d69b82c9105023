package io.openaisdk.api.evals;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;
import java.util.Optional;

/** Body of a request that starts an eval run. */
@ApiModel
public interface RunCreateParams extends Params {

    /**
     * Name of this run.
     *
     * @return the value; empty when absent
     */
    Optional<String> name();

    /**
     * Key-value pairs attached to the object for later lookup, at most 16. Keys have up to 64 characters, values up to
     * 512.
     *
     * @return the entries; empty when absent
     */
    @NullAllowed
    Map<String, String> metadata();

    /**
     * Data source of the run.
     *
     * @return the value
     */
    EvalRunDataSource dataSource();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunCreateParamsBuilder builder() {
        return ModelRuntime.builder(RunCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunCreateParamsBuilder toBuilder();
}
