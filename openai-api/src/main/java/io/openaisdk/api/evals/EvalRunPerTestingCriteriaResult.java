package io.openaisdk.api.evals;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** How many answers passed one of the graders of a run. */
@ApiModel
public interface EvalRunPerTestingCriteriaResult extends Model {

    /**
     * Testing criterion that these figures are for.
     *
     * @return the value
     */
    String testingCriteria();

    /**
     * Number of tests that met this criterion.
     *
     * @return the value
     */
    long passed();

    /**
     * Number of tests that failed this criterion.
     *
     * @return the value
     */
    long failed();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static EvalRunPerTestingCriteriaResultBuilder builder() {
        return ModelRuntime.builder(EvalRunPerTestingCriteriaResult.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EvalRunPerTestingCriteriaResultBuilder toBuilder();
}
