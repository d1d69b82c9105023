package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event that says a run is now in progress. */
@ApiModel
public non-sealed interface ThreadRunInProgressEvent extends Model, RunStreamEvent {

    /**
     * Discriminator of this event, always {@code thread.run.in_progress}.
     *
     * @return the value
     */
    @Constant("thread.run.in_progress")
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
    static ThreadRunInProgressEventBuilder builder() {
        return ModelRuntime.builder(ThreadRunInProgressEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ThreadRunInProgressEventBuilder toBuilder();
}
