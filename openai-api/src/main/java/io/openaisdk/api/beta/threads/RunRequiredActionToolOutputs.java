package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** Tool outputs that the run waits for. */
@ApiModel
public interface RunRequiredActionToolOutputs extends Model {

    /**
     * Tool calls whose outputs are wanted.
     *
     * @return the items
     */
    @Required
    List<RunToolCall> toolCalls();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunRequiredActionToolOutputsBuilder builder() {
        return ModelRuntime.builder(RunRequiredActionToolOutputs.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunRequiredActionToolOutputsBuilder toBuilder();
}
