package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event that says a run waits for an action. */
@ApiModel
public non-sealed interface ThreadRunRequiresActionEvent extends Model, RunStreamEvent {

    /**
     * Discriminator of this event, always {@code thread.run.requires_action}.
     *
     * @return the value
     */
    @Constant("thread.run.requires_action")
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
    static ThreadRunRequiresActionEventBuilder builder() {
        return ModelRuntime.builder(ThreadRunRequiresActionEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ThreadRunRequiresActionEventBuilder toBuilder();
}
