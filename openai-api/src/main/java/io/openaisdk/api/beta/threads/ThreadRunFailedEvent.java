package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event that reports a failed run. */
@ApiModel
public non-sealed interface ThreadRunFailedEvent extends Model, RunStreamEvent {

    /**
     * Discriminator of this event, always {@code thread.run.failed}.
     *
     * @return the value
     */
    @Constant("thread.run.failed")
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
    static ThreadRunFailedEventBuilder builder() {
        return ModelRuntime.builder(ThreadRunFailedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ThreadRunFailedEventBuilder toBuilder();
}
