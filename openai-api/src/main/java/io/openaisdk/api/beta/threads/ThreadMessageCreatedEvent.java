package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An event that reports a newly created message. */
@ApiModel
public non-sealed interface ThreadMessageCreatedEvent extends Model, MessageStreamEvent {

    /**
     * Name of this stream event, always {@code thread.message.created}.
     *
     * @return the value
     */
    @Constant("thread.message.created")
    String event();

    /**
     * The message that the event is about.
     *
     * @return the value
     */
    Message data();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ThreadMessageCreatedEventBuilder builder() {
        return ModelRuntime.builder(ThreadMessageCreatedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ThreadMessageCreatedEventBuilder toBuilder();
}
