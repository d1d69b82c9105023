package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An event that reports that work on a message has begun. */
@ApiModel
public non-sealed interface ThreadMessageInProgressEvent extends Model, MessageStreamEvent {

    /**
     * Name of this stream event, always {@code thread.message.in_progress}.
     *
     * @return the value
     */
    @Constant("thread.message.in_progress")
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
    static ThreadMessageInProgressEventBuilder builder() {
        return ModelRuntime.builder(ThreadMessageInProgressEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ThreadMessageInProgressEventBuilder toBuilder();
}
