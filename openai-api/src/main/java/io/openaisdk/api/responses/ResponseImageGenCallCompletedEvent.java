package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event that says image generation has ended and its picture is ready. */
@ApiModel
public non-sealed interface ResponseImageGenCallCompletedEvent extends Model, ResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.image_generation_call.completed}.
     *
     * @return the value
     */
    @Constant("response.image_generation_call.completed")
    String type();

    /**
     * Position in the output of the item concerned.
     *
     * @return the value
     */
    long outputIndex();

    /**
     * Position of this event in the stream.
     *
     * @return the value
     */
    long sequenceNumber();

    /**
     * ID of the image generation call concerned.
     *
     * @return the value
     */
    String itemId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseImageGenCallCompletedEventBuilder builder() {
        return ModelRuntime.builder(ResponseImageGenCallCompletedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseImageGenCallCompletedEventBuilder toBuilder();
}
