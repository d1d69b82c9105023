package io.openaisdk.api.graders;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.evals.EvalCreateTestingCriteria;
import io.openaisdk.api.evals.EvalTestingCriteria;
import io.openaisdk.api.internal.ModelRuntime;

/** A grader that compares the input with a reference by a string operation. */
@ApiModel
public non-sealed interface StringCheckGrader
        extends Model, EvalTestingCriteria, EvalCreateTestingCriteria, Grader, MultiGraderGrader {

    /**
     * Discriminator of this grader, always {@code string_check}.
     *
     * @return the value
     */
    @Constant("string_check")
    String type();

    /**
     * Name of this grader.
     *
     * @return the value
     */
    String name();

    /**
     * Text to check, possibly with template strings.
     *
     * @return the value
     */
    String input();

    /**
     * Text to compare with, possibly with template strings.
     *
     * @return the value
     */
    String reference();

    /**
     * Comparison to make: {@code eq}, {@code ne}, {@code like} or {@code ilike}.
     *
     * @return the value
     */
    StringCheckGraderOperation operation();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static StringCheckGraderBuilder builder() {
        return ModelRuntime.builder(StringCheckGrader.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    StringCheckGraderBuilder toBuilder();
}
