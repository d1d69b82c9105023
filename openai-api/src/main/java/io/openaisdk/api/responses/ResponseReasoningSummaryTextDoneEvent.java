package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event that says the text of a reasoning summary is final. */
@ApiModel
public non-sealed interface ResponseReasoningSummaryTextDoneEvent extends Model, ResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.reasoning_summary_text.done}.
     *
     * @return the value
     */
    @Constant("response.reasoning_summary_text.done")
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
     * Summary in its final form.
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
    static ResponseReasoningSummaryTextDoneEventBuilder builder() {
        return ModelRuntime.builder(ResponseReasoningSummaryTextDoneEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseReasoningSummaryTextDoneEventBuilder toBuilder();
}
