package io.openaisdk.api.finetuning;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.graders.Grader;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** The result of a grader check. */
@ApiModel
public interface GraderValidateResponse extends Model {

    /**
     * Grader that was checked.
     *
     * @return the value; empty when absent
     */
    Optional<Grader> grader();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static GraderValidateResponseBuilder builder() {
        return ModelRuntime.builder(GraderValidateResponse.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    GraderValidateResponseBuilder toBuilder();
}
