package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An event that reports a message cut short before its completion. */
@ApiModel
public non-sealed interface ThreadMessageIncompleteEvent extends Model, MessageStreamEvent {

    /**
     * Name of this stream event, always {@code thread.message.incomplete}.
     *
     * @return the value
     */
    @Constant("thread.message.incomplete")
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
    static ThreadMessageIncompleteEventBuilder builder() {
        return ModelRuntime.builder(ThreadMessageIncompleteEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ThreadMessageIncompleteEventBuilder toBuilder();
}
