package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event that says a response is waiting for its turn. */
@ApiModel
public non-sealed interface ResponseQueuedEvent extends Model, ResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.queued}.
     *
     * @return the value
     */
    @Constant("response.queued")
    String type();

    /**
     * The response that is waiting.
     *
     * @return the value
     */
    Response response();

    /**
     * Position of this event in the stream.
     *
     * @return the value
     */
    long sequenceNumber();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseQueuedEventBuilder builder() {
        return ModelRuntime.builder(ResponseQueuedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseQueuedEventBuilder toBuilder();
}
