package io.openaisdk.api.graders;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A grader that merges the results of several graders into one score. */
@ApiModel
public non-sealed interface MultiGrader extends Model, Grader {

    /**
     * Discriminator of this grader, always {@code multi}.
     *
     * @return the value
     */
    @Constant("multi")
    String type();

    /**
     * Name of this grader.
     *
     * @return the value
     */
    String name();

    /**
     * Graders whose results are combined.
     *
     * @return the value
     */
    MultiGraderGraders graders();

    /**
     * Formula that computes the score from the results of the graders.
     *
     * @return the value
     */
    String calculateOutput();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static MultiGraderBuilder builder() {
        return ModelRuntime.builder(MultiGrader.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    MultiGraderBuilder toBuilder();
}
