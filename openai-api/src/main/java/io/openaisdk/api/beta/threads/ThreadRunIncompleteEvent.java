package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event that reports a run which ended incomplete. */
@ApiModel
public non-sealed interface ThreadRunIncompleteEvent extends Model, RunStreamEvent {

    /**
     * Discriminator of this event, always {@code thread.run.incomplete}.
     *
     * @return the value
     */
    @Constant("thread.run.incomplete")
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
    static ThreadRunIncompleteEventBuilder builder() {
        return ModelRuntime.builder(ThreadRunIncompleteEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ThreadRunIncompleteEventBuilder toBuilder();
}
