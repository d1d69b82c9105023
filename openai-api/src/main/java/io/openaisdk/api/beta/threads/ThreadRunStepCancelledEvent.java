package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event that reports a cancelled run step. */
@ApiModel
public non-sealed interface ThreadRunStepCancelledEvent extends Model, RunStepStreamEvent {

    /**
     * Discriminator of this event, always {@code thread.run.step.cancelled}.
     *
     * @return the value
     */
    @Constant("thread.run.step.cancelled")
    String event();

    /**
     * Run step that the event is about.
     *
     * @return the value
     */
    RunStep data();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ThreadRunStepCancelledEventBuilder builder() {
        return ModelRuntime.builder(ThreadRunStepCancelledEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ThreadRunStepCancelledEventBuilder toBuilder();
}
