package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event that says the model's refusal is final. */
@ApiModel
public non-sealed interface ResponseRefusalDoneEvent extends Model, ResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.refusal.done}.
     *
     * @return the value
     */
    @Constant("response.refusal.done")
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
     * Refusal in its final form.
     *
     * @return the value
     */
    String refusal();

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
    static ResponseRefusalDoneEventBuilder builder() {
        return ModelRuntime.builder(ResponseRefusalDoneEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseRefusalDoneEventBuilder toBuilder();
}
