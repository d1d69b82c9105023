package io.openaisdk.api.graders;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.evals.EvalCreateTestingCriteria;
import io.openaisdk.api.evals.EvalTestingCriteria;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A grader of an evaluation that runs a Python script. */
@ApiModel
public non-sealed interface EvalGraderPython extends Model, EvalTestingCriteria, EvalCreateTestingCriteria {

    /**
     * Discriminator of this grader, always {@code python}.
     *
     * @return the value
     */
    @Constant("python")
    String type();

    /**
     * Name of this grader.
     *
     * @return the value
     */
    String name();

    /**
     * Python source code of the script.
     *
     * @return the value
     */
    String source();

    /**
     * Tag of the image in which the script runs.
     *
     * @return the value; empty when absent
     */
    Optional<String> imageTag();

    /**
     * Score from which a result passes.
     *
     * @return the value; empty when absent
     */
    Optional<Double> passThreshold();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static EvalGraderPythonBuilder builder() {
        return ModelRuntime.builder(EvalGraderPython.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EvalGraderPythonBuilder toBuilder();
}
