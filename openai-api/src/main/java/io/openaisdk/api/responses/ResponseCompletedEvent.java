package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event that says the response is finished. */
@ApiModel
public non-sealed interface ResponseCompletedEvent extends Model, ResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.completed}.
     *
     * @return the value
     */
    @Constant("response.completed")
    String type();

    /**
     * The finished response.
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
    static ResponseCompletedEventBuilder builder() {
        return ModelRuntime.builder(ResponseCompletedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseCompletedEventBuilder toBuilder();
}
