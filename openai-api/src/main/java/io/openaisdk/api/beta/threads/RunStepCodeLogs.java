package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Text produced by the Code Interpreter. */
@ApiModel
public non-sealed interface RunStepCodeLogs extends Model, RunStepCodeOutput {

    /**
     * Discriminator of this output, always {@code logs}.
     *
     * @return the value
     */
    @Constant("logs")
    String type();

    /**
     * Text that the Code Interpreter wrote.
     *
     * @return the value
     */
    String logs();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunStepCodeLogsBuilder builder() {
        return ModelRuntime.builder(RunStepCodeLogs.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunStepCodeLogsBuilder toBuilder();
}
