package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

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
     * Whether run events are streamed as server-sent events, until a final {@code [DONE]} message once the run is over.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Boolean> stream();

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
