package io.openaisdk.api.evals;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Counts of the results of the run by outcome. */
@ApiModel
public interface EvalRunResultCounts extends Model {

    /**
     * Number of output items executed in all.
     *
     * @return the value
     */
    long total();

    /**
     * Number of output items that ended with an error.
     *
     * @return the value
     */
    long errored();

    /**
     * Number of output items that did not pass.
     *
     * @return the value
     */
    long failed();

    /**
     * Number of output items that passed.
     *
     * @return the value
     */
    long passed();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static EvalRunResultCountsBuilder builder() {
        return ModelRuntime.builder(EvalRunResultCounts.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EvalRunResultCountsBuilder toBuilder();
}
