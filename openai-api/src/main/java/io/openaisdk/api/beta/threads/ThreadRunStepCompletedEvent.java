package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event that says a run step has finished. */
@ApiModel
public non-sealed interface ThreadRunStepCompletedEvent extends Model, RunStepStreamEvent {

    /**
     * Discriminator of this event, always {@code thread.run.step.completed}.
     *
     * @return the value
     */
    @Constant("thread.run.step.completed")
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
    static ThreadRunStepCompletedEventBuilder builder() {
        return ModelRuntime.builder(ThreadRunStepCompletedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ThreadRunStepCompletedEventBuilder toBuilder();
}
