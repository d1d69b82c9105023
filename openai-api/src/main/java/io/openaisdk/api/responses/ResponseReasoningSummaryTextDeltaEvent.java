package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event with a further piece of the reasoning summary's text. */
@ApiModel
public non-sealed interface ResponseReasoningSummaryTextDeltaEvent extends Model, ResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.reasoning_summary_text.delta}.
     *
     * @return the value
     */
    @Constant("response.reasoning_summary_text.delta")
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
     * Position of the part within the summary.
     *
     * @return the value
     */
    long summaryIndex();

    /**
     * Next piece of the summary.
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
    static ResponseReasoningSummaryTextDeltaEventBuilder builder() {
        return ModelRuntime.builder(ResponseReasoningSummaryTextDeltaEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseReasoningSummaryTextDeltaEventBuilder toBuilder();
}
