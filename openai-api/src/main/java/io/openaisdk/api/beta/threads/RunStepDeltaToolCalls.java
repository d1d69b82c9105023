package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** Changed details of a step that calls tools. */
@ApiModel
public non-sealed interface RunStepDeltaToolCalls extends Model, RunStepDeltaDetails {

    /**
     * Discriminator of these details, always {@code tool_calls}.
     *
     * @return the value
     */
    @Constant("tool_calls")
    String type();

    /**
     * Tool calls of the step, each a {@code code_interpreter}, {@code file_search} or {@code function} call.
     *
     * @return the items; empty when absent
     */
    List<RunStepDeltaToolCall> toolCalls();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunStepDeltaToolCallsBuilder builder() {
        return ModelRuntime.builder(RunStepDeltaToolCalls.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunStepDeltaToolCallsBuilder toBuilder();
}
