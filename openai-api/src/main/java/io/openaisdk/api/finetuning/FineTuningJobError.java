package io.openaisdk.api.finetuning;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Cause of the failure, for jobs whose status is {@code failed}. */
@ApiModel
public interface FineTuningJobError extends Model {

    /**
     * Error code for programs.
     *
     * @return the value
     */
    String code();

    /**
     * Explanation of the error for people.
     *
     * @return the value
     */
    String message();

    /**
     * Parameter at fault, mostly {@code training_file} or {@code validation_file}. Null when the failure concerns no
     * particular parameter.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> param();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static FineTuningJobErrorBuilder builder() {
        return ModelRuntime.builder(FineTuningJobError.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    FineTuningJobErrorBuilder toBuilder();
}
