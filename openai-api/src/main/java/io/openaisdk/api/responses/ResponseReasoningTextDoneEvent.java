package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event that says the text of the model's reasoning is final. */
@ApiModel
public non-sealed interface ResponseReasoningTextDoneEvent extends Model, ResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.reasoning_text.done}.
     *
     * @return the value
     */
    @Constant("response.reasoning_text.done")
    String type();

    /**
     * ID of the reasoning item concerned.
     *
     * @return the value
     */
    String itemId();

    /**
     * Position in the output of the reasoning item concerned.
     *
     * @return the value
     */
    long outputIndex();

    /**
     * Position of the content part within the reasoning item.
     *
     * @return the value
     */
    long contentIndex();

    /**
     * Reasoning in its final form.
     *
     * @return the value
     */
    String text();

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
    static ResponseReasoningTextDoneEventBuilder builder() {
        return ModelRuntime.builder(ResponseReasoningTextDoneEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseReasoningTextDoneEventBuilder toBuilder();
}
