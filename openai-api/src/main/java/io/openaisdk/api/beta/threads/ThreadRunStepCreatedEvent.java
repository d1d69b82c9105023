package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event that announces a new run step. */
@ApiModel
public non-sealed interface ThreadRunStepCreatedEvent extends Model, RunStepStreamEvent {

    /**
     * Discriminator of this event, always {@code thread.run.step.created}.
     *
     * @return the value
     */
    @Constant("thread.run.step.created")
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
    static ThreadRunStepCreatedEventBuilder builder() {
        return ModelRuntime.builder(ThreadRunStepCreatedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ThreadRunStepCreatedEventBuilder toBuilder();
}
