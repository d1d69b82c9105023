package io.openaisdk.api.graders;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A grader that executes a Python script on the input. */
@ApiModel
public non-sealed interface PythonGrader extends Model, Grader, MultiGraderGrader {

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
     * Starts an empty builder.
     *
     * @return the builder
     */
    static PythonGraderBuilder builder() {
        return ModelRuntime.builder(PythonGrader.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    PythonGraderBuilder toBuilder();
}
