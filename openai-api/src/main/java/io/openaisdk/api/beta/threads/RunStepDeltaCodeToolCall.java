package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Changed details of a Code Interpreter call in a run step. */
@ApiModel
public non-sealed interface RunStepDeltaCodeToolCall extends Model, RunStepDeltaToolCall {

    /**
     * Discriminator of this tool call, always {@code code_interpreter}.
     *
     * @return the value
     */
    @Constant("code_interpreter")
    String type();

    /**
     * Identifier of this tool call.
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
     * Input and outputs of the Code Interpreter call.
     *
     * @return the value; empty when absent
     */
    Optional<RunStepDeltaCodeInterpreter> codeInterpreter();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunStepDeltaCodeToolCallBuilder builder() {
        return ModelRuntime.builder(RunStepDeltaCodeToolCall.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunStepDeltaCodeToolCallBuilder toBuilder();
}
