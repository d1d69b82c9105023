package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Function that was called. */
@ApiModel
public interface RunStepDeltaFunction extends Model {

    /**
     * Name of the function that the model may call.
     *
     * @return the value; empty when absent
     */
    Optional<String> name();

    /**
     * Arguments of the call.
     *
     * @return the value; empty when absent
     */
    Optional<String> arguments();

    /**
     * Result of the function; null until outputs are submitted.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> output();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunStepDeltaFunctionBuilder builder() {
        return ModelRuntime.builder(RunStepDeltaFunction.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunStepDeltaFunctionBuilder toBuilder();
}
