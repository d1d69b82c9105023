package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event that says a part of the reasoning summary has begun. */
@ApiModel
public non-sealed interface ResponseReasoningSummaryPartAddedEvent extends Model, ResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.reasoning_summary_part.added}.
     *
     * @return the value
     */
    @Constant("response.reasoning_summary_part.added")
    String type();

    /**
     * ID of the reasoning item that the part belongs to.
     *
     * @return the value
     */
    String itemId();

    /**
     * Position in the output of the reasoning item that the part belongs to.
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
     * Position of this event in the stream.
     *
     * @return the value
     */
    long sequenceNumber();

    /**
     * The new part of the summary.
     *
     * @return the value
     */
    ResponseSummaryText part();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseReasoningSummaryPartAddedEventBuilder builder() {
        return ModelRuntime.builder(ResponseReasoningSummaryPartAddedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseReasoningSummaryPartAddedEventBuilder toBuilder();
}
