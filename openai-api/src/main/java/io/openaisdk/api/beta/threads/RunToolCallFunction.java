package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Function to call. */
@ApiModel
public interface RunToolCallFunction extends Model {

    /**
     * Name of the function that the model may call.
     *
     * @return the value
     */
    String name();

    /**
     * Arguments to pass to the function.
     *
     * @return the value
     */
    String arguments();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunToolCallFunctionBuilder builder() {
        return ModelRuntime.builder(RunToolCallFunction.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunToolCallFunctionBuilder toBuilder();
}
