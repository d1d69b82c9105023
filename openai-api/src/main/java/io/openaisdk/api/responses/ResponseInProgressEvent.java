package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event that says work on the response is under way. */
@ApiModel
public non-sealed interface ResponseInProgressEvent extends Model, ResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.in_progress}.
     *
     * @return the value
     */
    @Constant("response.in_progress")
    String type();

    /**
     * The response that is being worked on.
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
    static ResponseInProgressEventBuilder builder() {
        return ModelRuntime.builder(ResponseInProgressEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseInProgressEventBuilder toBuilder();
}
