package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event that reports an expired run. */
@ApiModel
public non-sealed interface ThreadRunExpiredEvent extends Model, RunStreamEvent {

    /**
     * Discriminator of this event, always {@code thread.run.expired}.
     *
     * @return the value
     */
    @Constant("thread.run.expired")
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
    static ThreadRunExpiredEventBuilder builder() {
        return ModelRuntime.builder(ThreadRunExpiredEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ThreadRunExpiredEventBuilder toBuilder();
}
