package io.openaisdk.api.graders;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A grader that scores text by its similarity to a reference. */
@ApiModel
public non-sealed interface TextSimilarityGrader extends Model, Grader, MultiGraderGrader {

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
     * Starts an empty builder.
     *
     * @return the builder
     */
    static TextSimilarityGraderBuilder builder() {
        return ModelRuntime.builder(TextSimilarityGrader.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    TextSimilarityGraderBuilder toBuilder();
}
