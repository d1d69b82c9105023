package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event that says a response has failed. */
@ApiModel
public non-sealed interface ResponseFailedEvent extends Model, ResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.failed}.
     *
     * @return the value
     */
    @Constant("response.failed")
    String type();

    /**
     * Position of this event in the stream.
     *
     * @return the value
     */
    long sequenceNumber();

    /**
     * The failed response.
     *
     * @return the value
     */
    Response response();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseFailedEventBuilder builder() {
        return ModelRuntime.builder(ResponseFailedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseFailedEventBuilder toBuilder();
}
