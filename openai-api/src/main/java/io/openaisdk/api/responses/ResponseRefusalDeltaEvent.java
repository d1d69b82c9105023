package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event with a further piece of the model's refusal. */
@ApiModel
public non-sealed interface ResponseRefusalDeltaEvent extends Model, ResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.refusal.delta}.
     *
     * @return the value
     */
    @Constant("response.refusal.delta")
    String type();

    /**
     * ID of the item that holds the refusal.
     *
     * @return the value
     */
    String itemId();

    /**
     * Position in the output of the item that holds the refusal.
     *
     * @return the value
     */
    long outputIndex();

    /**
     * Position of the refusal among the content parts of its item.
     *
     * @return the value
     */
    long contentIndex();

    /**
     * Next piece of the refusal.
     *
     * @return the value
     */
    String delta();

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
    static ResponseRefusalDeltaEventBuilder builder() {
        return ModelRuntime.builder(ResponseRefusalDeltaEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseRefusalDeltaEventBuilder toBuilder();
}
