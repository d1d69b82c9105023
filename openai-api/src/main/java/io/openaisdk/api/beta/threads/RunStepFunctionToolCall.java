package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A function call in a run step. */
@ApiModel
public non-sealed interface RunStepFunctionToolCall extends Model, RunStepToolCall {

    /**
     * Discriminator of this tool call, always {@code function}.
     *
     * @return the value
     */
    @Constant("function")
    String type();

    /**
     * ID of the tool call.
     *
     * @return the value
     */
    String id();

    /**
     * Function that was called.
     *
     * @return the value
     */
    RunStepFunction function();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunStepFunctionToolCallBuilder builder() {
        return ModelRuntime.builder(RunStepFunctionToolCall.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunStepFunctionToolCallBuilder toBuilder();
}
