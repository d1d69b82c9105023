package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event that reports a cancelled run. */
@ApiModel
public non-sealed interface ThreadRunCancelledEvent extends Model, RunStreamEvent {

    /**
     * Discriminator of this event, always {@code thread.run.cancelled}.
     *
     * @return the value
     */
    @Constant("thread.run.cancelled")
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
    static ThreadRunCancelledEventBuilder builder() {
        return ModelRuntime.builder(ThreadRunCancelledEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ThreadRunCancelledEventBuilder toBuilder();
}
