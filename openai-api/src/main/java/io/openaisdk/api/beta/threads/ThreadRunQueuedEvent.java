package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event that says a run is now queued. */
@ApiModel
public non-sealed interface ThreadRunQueuedEvent extends Model, RunStreamEvent {

    /**
     * Discriminator of this event, always {@code thread.run.queued}.
     *
     * @return the value
     */
    @Constant("thread.run.queued")
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
    static ThreadRunQueuedEventBuilder builder() {
        return ModelRuntime.builder(ThreadRunQueuedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ThreadRunQueuedEventBuilder toBuilder();
}
