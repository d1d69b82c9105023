package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An event that carries a streamed piece of a message. */
@ApiModel
public non-sealed interface ThreadMessageDeltaEvent extends Model, MessageStreamEvent {

    /**
     * Name of this stream event, always {@code thread.message.delta}.
     *
     * @return the value
     */
    @Constant("thread.message.delta")
    String event();

    /**
     * The piece of the message that was streamed.
     *
     * @return the value
     */
    MessageDeltaEvent data();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ThreadMessageDeltaEventBuilder builder() {
        return ModelRuntime.builder(ThreadMessageDeltaEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ThreadMessageDeltaEventBuilder toBuilder();
}
