package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event that says a response has come into being. */
@ApiModel
public non-sealed interface ResponseCreatedEvent extends Model, ResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.created}.
     *
     * @return the value
     */
    @Constant("response.created")
    String type();

    /**
     * The new response.
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
    static ResponseCreatedEventBuilder builder() {
        return ModelRuntime.builder(ResponseCreatedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseCreatedEventBuilder toBuilder();
}
