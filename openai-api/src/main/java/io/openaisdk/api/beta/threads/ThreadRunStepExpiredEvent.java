package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event that reports an expired run step. */
@ApiModel
public non-sealed interface ThreadRunStepExpiredEvent extends Model, RunStepStreamEvent {

    /**
     * Discriminator of this event, always {@code thread.run.step.expired}.
     *
     * @return the value
     */
    @Constant("thread.run.step.expired")
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
    static ThreadRunStepExpiredEventBuilder builder() {
        return ModelRuntime.builder(ThreadRunStepExpiredEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ThreadRunStepExpiredEventBuilder toBuilder();
}
