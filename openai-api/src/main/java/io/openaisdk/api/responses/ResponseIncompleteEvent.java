package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event that says a response has ended early. */
@ApiModel
public non-sealed interface ResponseIncompleteEvent extends Model, ResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.incomplete}.
     *
     * @return the value
     */
    @Constant("response.incomplete")
    String type();

    /**
     * The response that ended early.
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
    static ResponseIncompleteEventBuilder builder() {
        return ModelRuntime.builder(ResponseIncompleteEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseIncompleteEventBuilder toBuilder();
}
