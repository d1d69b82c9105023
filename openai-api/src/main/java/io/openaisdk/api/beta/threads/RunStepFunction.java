package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Function that was called. */
@ApiModel
public interface RunStepFunction extends Model {

    /**
     * Name of the function that the model may call.
     *
     * @return the value
     */
    String name();

    /**
     * Arguments of the call.
     *
     * @return the value
     */
    String arguments();

    /**
     * Result of the function; null until outputs are submitted.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> output();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunStepFunctionBuilder builder() {
        return ModelRuntime.builder(RunStepFunction.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunStepFunctionBuilder toBuilder();
}
