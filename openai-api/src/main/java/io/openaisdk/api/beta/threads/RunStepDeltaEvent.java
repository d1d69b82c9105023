package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** The changes of a run step, as streamed. */
@ApiModel
public interface RunStepDeltaEvent extends Model {

    /**
     * Kind of this object, always {@code thread.run.step.delta}.
     *
     * @return the value
     */
    @Constant("thread.run.step.delta")
    String object();

    /**
     * ID of the run step.
     *
     * @return the value
     */
    String id();

    /**
     * Changed fields of the run step.
     *
     * @return the value
     */
    RunStepDelta delta();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunStepDeltaEventBuilder builder() {
        return ModelRuntime.builder(RunStepDeltaEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunStepDeltaEventBuilder toBuilder();
}
