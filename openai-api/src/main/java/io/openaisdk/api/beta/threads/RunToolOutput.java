package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** What a tool gave, for the run that called it. */
@ApiModel
public interface RunToolOutput extends Model {

    /**
     * ID of the tool call, as found in {@code required_action} of the run.
     *
     * @return the value; empty when absent
     */
    Optional<String> toolCallId();

    /**
     * Output of this tool call.
     *
     * @return the value; empty when absent
     */
    Optional<String> output();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunToolOutputBuilder builder() {
        return ModelRuntime.builder(RunToolOutput.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunToolOutputBuilder toBuilder();
}
