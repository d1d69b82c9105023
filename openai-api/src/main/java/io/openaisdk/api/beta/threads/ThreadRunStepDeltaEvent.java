package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event with changes to a run step. */
@ApiModel
public non-sealed interface ThreadRunStepDeltaEvent extends Model, RunStepStreamEvent {

    /**
     * Discriminator of this event, always {@code thread.run.step.delta}.
     *
     * @return the value
     */
    @Constant("thread.run.step.delta")
    String event();

    /**
     * Changes to the run step.
     *
     * @return the value
     */
    RunStepDeltaEvent data();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ThreadRunStepDeltaEventBuilder builder() {
        return ModelRuntime.builder(ThreadRunStepDeltaEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ThreadRunStepDeltaEventBuilder toBuilder();
}
