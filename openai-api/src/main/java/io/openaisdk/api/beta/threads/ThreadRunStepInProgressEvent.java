package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event that says a run step is now in progress. */
@ApiModel
public non-sealed interface ThreadRunStepInProgressEvent extends Model, RunStepStreamEvent {

    /**
     * Discriminator of this event, always {@code thread.run.step.in_progress}.
     *
     * @return the value
     */
    @Constant("thread.run.step.in_progress")
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
    static ThreadRunStepInProgressEventBuilder builder() {
        return ModelRuntime.builder(ThreadRunStepInProgressEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ThreadRunStepInProgressEventBuilder toBuilder();
}
