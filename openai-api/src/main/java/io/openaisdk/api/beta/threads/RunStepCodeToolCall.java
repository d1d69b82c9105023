package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Details of a Code Interpreter call in a run step. */
@ApiModel
public non-sealed interface RunStepCodeToolCall extends Model, RunStepToolCall {

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
     * @return the value
     */
    String id();

    /**
     * Input and outputs of the Code Interpreter call.
     *
     * @return the value
     */
    RunStepCodeInterpreter codeInterpreter();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunStepCodeToolCallBuilder builder() {
        return ModelRuntime.builder(RunStepCodeToolCall.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunStepCodeToolCallBuilder toBuilder();
}
