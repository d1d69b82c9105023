package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Text produced by the Code Interpreter, as streamed. */
@ApiModel
public non-sealed interface RunStepDeltaCodeLogs extends Model, RunStepDeltaCodeOutput {

    /**
     * Discriminator of this output, always {@code logs}.
     *
     * @return the value
     */
    @Constant("logs")
    String type();

    /**
     * Position of the item among the outputs.
     *
     * @return the value
     */
    long index();

    /**
     * Text that the Code Interpreter wrote.
     *
     * @return the value; empty when absent
     */
    Optional<String> logs();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunStepDeltaCodeLogsBuilder builder() {
        return ModelRuntime.builder(RunStepDeltaCodeLogs.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunStepDeltaCodeLogsBuilder toBuilder();
}
