package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A function call in a run step, as streamed. */
@ApiModel
public non-sealed interface RunStepDeltaFunctionToolCall extends Model, RunStepDeltaToolCall {

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
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Position of the call among the tool calls.
     *
     * @return the value
     */
    long index();

    /**
     * Function that was called.
     *
     * @return the value; empty when absent
     */
    Optional<RunStepDeltaFunction> function();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunStepDeltaFunctionToolCallBuilder builder() {
        return ModelRuntime.builder(RunStepDeltaFunctionToolCall.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunStepDeltaFunctionToolCallBuilder toBuilder();
}
