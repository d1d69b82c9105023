package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Changed fields of the run step. */
@ApiModel
public interface RunStepDelta extends Model {

    /**
     * What the step does: a message creation or tool calls.
     *
     * @return the value; empty when absent
     */
    Optional<RunStepDeltaDetails> stepDetails();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunStepDeltaBuilder builder() {
        return ModelRuntime.builder(RunStepDelta.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunStepDeltaBuilder toBuilder();
}
