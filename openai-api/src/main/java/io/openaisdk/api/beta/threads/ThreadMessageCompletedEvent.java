package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An event that reports a completed message. */
@ApiModel
public non-sealed interface ThreadMessageCompletedEvent extends Model, MessageStreamEvent {

    /**
     * Name of this stream event, always {@code thread.message.completed}.
     *
     * @return the value
     */
    @Constant("thread.message.completed")
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
    static ThreadMessageCompletedEventBuilder builder() {
        return ModelRuntime.builder(ThreadMessageCompletedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ThreadMessageCompletedEventBuilder toBuilder();
}
