package io.openaisdk.api.graders;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** The result of a grader check. */
@ApiModel
public interface ValidateGraderResponse extends Model {

    /**
     * Grader of the fine-tuning job.
     *
     * @return the value; empty when absent
     */
    Optional<Grader> grader();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ValidateGraderResponseBuilder builder() {
        return ModelRuntime.builder(ValidateGraderResponse.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ValidateGraderResponseBuilder toBuilder();
}
