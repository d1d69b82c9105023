package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event that announces a new run. */
@ApiModel
public non-sealed interface ThreadRunCreatedEvent extends Model, RunStreamEvent {

    /**
     * Discriminator of this event, always {@code thread.run.created}.
     *
     * @return the value
     */
    @Constant("thread.run.created")
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
    static ThreadRunCreatedEventBuilder builder() {
        return ModelRuntime.builder(ThreadRunCreatedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ThreadRunCreatedEventBuilder toBuilder();
}
