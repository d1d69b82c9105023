package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event that says a run has finished. */
@ApiModel
public non-sealed interface ThreadRunCompletedEvent extends Model, RunStreamEvent {

    /**
     * Discriminator of this event, always {@code thread.run.completed}.
     *
     * @return the value
     */
    @Constant("thread.run.completed")
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
    static ThreadRunCompletedEventBuilder builder() {
        return ModelRuntime.builder(ThreadRunCompletedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ThreadRunCompletedEventBuilder toBuilder();
}
