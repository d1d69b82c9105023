package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event that says a run is being cancelled. */
@ApiModel
public non-sealed interface ThreadRunCancellingEvent extends Model, RunStreamEvent {

    /**
     * Discriminator of this event, always {@code thread.run.cancelling}.
     *
     * @return the value
     */
    @Constant("thread.run.cancelling")
    String event();

    /**
     * Run that the event is about.
     *
     * @return the value
     */
    Run data();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ThreadRunCancellingEventBuilder builder() {
        return ModelRuntime.builder(ThreadRunCancellingEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ThreadRunCancellingEventBuilder toBuilder();
}
