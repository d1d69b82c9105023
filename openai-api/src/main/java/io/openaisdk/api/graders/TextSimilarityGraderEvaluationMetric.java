package io.openaisdk.api.graders;

import io.openaisdk.api.OpenEnum;

/**
 * Similarity metric, such as {@code cosine}, {@code fuzzy_match}, {@code bleu} or {@code rouge_l}.
 *
 * @param value the text on the wire
 */
public record TextSimilarityGraderEvaluationMetric(String value) implements OpenEnum {

    /** The value {@code cosine}. */
    public static final TextSimilarityGraderEvaluationMetric COSINE =
            new TextSimilarityGraderEvaluationMetric("cosine");

    /** The value {@code fuzzy_match}. */
    public static final TextSimilarityGraderEvaluationMetric FUZZY_MATCH =
            new TextSimilarityGraderEvaluationMetric("fuzzy_match");

    /** The value {@code bleu}. */
    public static final TextSimilarityGraderEvaluationMetric BLEU = new TextSimilarityGraderEvaluationMetric("bleu");

    /** The value {@code gleu}. */
    public static final TextSimilarityGraderEvaluationMetric GLEU = new TextSimilarityGraderEvaluationMetric("gleu");

    /** The value {@code meteor}. */
    public static final TextSimilarityGraderEvaluationMetric METEOR =
            new TextSimilarityGraderEvaluationMetric("meteor");

    /** The value {@code rouge_1}. */
    public static final TextSimilarityGraderEvaluationMetric ROUGE_1 =
            new TextSimilarityGraderEvaluationMetric("rouge_1");

    /** The value {@code rouge_2}. */
    public static final TextSimilarityGraderEvaluationMetric ROUGE_2 =
            new TextSimilarityGraderEvaluationMetric("rouge_2");

    /** The value {@code rouge_3}. */
    public static final TextSimilarityGraderEvaluationMetric ROUGE_3 =
            new TextSimilarityGraderEvaluationMetric("rouge_3");

    /** The value {@code rouge_4}. */
    public static final TextSimilarityGraderEvaluationMetric ROUGE_4 =
            new TextSimilarityGraderEvaluationMetric("rouge_4");

    /** The value {@code rouge_5}. */
    public static final TextSimilarityGraderEvaluationMetric ROUGE_5 =
            new TextSimilarityGraderEvaluationMetric("rouge_5");

    /** The value {@code rouge_l}. */
    public static final TextSimilarityGraderEvaluationMetric ROUGE_L =
            new TextSimilarityGraderEvaluationMetric("rouge_l");

    @Override
    public String toString() {
        return value;
    }
}
