package io.openaisdk.api.graders;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.evals.EvalItem;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** A grader that has a model score the input. */
@ApiModel
public non-sealed interface ScoreModelGrader extends Model, Grader, MultiGraderGrader {

    /**
     * Discriminator of this grader, always {@code score_model}.
     *
     * @return the value
     */
    @Constant("score_model")
    String type();

    /**
     * Name of this grader.
     *
     * @return the value
     */
    String name();

    /**
     * Model that does the grading.
     *
     * @return the value
     */
    String model();

    /**
     * Sampling settings of the grader model.
     *
     * @return the value; empty when absent
     */
    Optional<ScoreModelGraderSamplingParams> samplingParams();

    /**
     * Messages for the grader, of text, output text, image and audio parts, possibly with template strings.
     *
     * @return the items
     */
    @Required
    List<EvalItem> input();

    /**
     * Bounds of the score. Default: {@code [0, 1]}.
     *
     * @return the items; empty when absent
     */
    List<Double> range();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ScoreModelGraderBuilder builder() {
        return ModelRuntime.builder(ScoreModelGrader.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ScoreModelGraderBuilder toBuilder();
}
