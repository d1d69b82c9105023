package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event that says an output item is finished. */
@ApiModel
public non-sealed interface ResponseOutputItemDoneEvent extends Model, ResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.output_item.done}.
     *
     * @return the value
     */
    @Constant("response.output_item.done")
    String type();

    /**
     * Position of the finished item in the output.
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
     * The finished item.
     *
     * @return the value
     */
    ResponseOutputItem item();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseOutputItemDoneEventBuilder builder() {
        return ModelRuntime.builder(ResponseOutputItemDoneEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseOutputItemDoneEventBuilder toBuilder();
}
