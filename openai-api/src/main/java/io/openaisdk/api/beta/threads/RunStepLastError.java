package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** An error of a run step. */
@ApiModel
public interface RunStepLastError extends Model {

    /**
     * Code of the error.
     *
     * @return the value
     */
    RunStepLastErrorCode code();

    /**
     * Explanation of the failure in plain language.
     *
     * @return the value
     */
    String message();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunStepLastErrorBuilder builder() {
        return ModelRuntime.builder(RunStepLastError.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunStepLastErrorBuilder toBuilder();
}
