package io.openaisdk.api.graders;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.evals.EvalCreateTestingCriteria;
import io.openaisdk.api.evals.EvalTestingCriteria;
import io.openaisdk.api.internal.ModelRuntime;

/** A grader of an evaluation that measures text similarity. */
@ApiModel
public non-sealed interface EvalGraderTextSimilarity extends Model, EvalTestingCriteria, EvalCreateTestingCriteria {

    /**
     * Discriminator of this grader, always {@code text_similarity}.
     *
     * @return the value
     */
    @Constant("text_similarity")
    String type();

    /**
     * Name of this grader.
     *
     * @return the value
     */
    String name();

    /**
     * Text that is graded.
     *
     * @return the value
     */
    String input();

    /**
     * Text that serves as the standard of comparison.
     *
     * @return the value
     */
    String reference();

    /**
     * Similarity metric, such as {@code cosine}, {@code fuzzy_match}, {@code bleu} or {@code rouge_l}.
     *
     * @return the value
     */
    TextSimilarityGraderEvaluationMetric evaluationMetric();

    /**
     * Score from which a result passes.
     *
     * @return the value
     */
    double passThreshold();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static EvalGraderTextSimilarityBuilder builder() {
        return ModelRuntime.builder(EvalGraderTextSimilarity.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EvalGraderTextSimilarityBuilder toBuilder();
}
