package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** A request that hands tool outputs to a run. */
@ApiModel
public interface RunSubmitToolOutputsParams extends Params {

    /**
     * Outputs of the tool calls.
     *
     * @return the items
     */
    @Required
    List<RunToolOutput> toolOutputs();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunSubmitToolOutputsParamsBuilder builder() {
        return ModelRuntime.builder(RunSubmitToolOutputsParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunSubmitToolOutputsParamsBuilder toBuilder();
}
