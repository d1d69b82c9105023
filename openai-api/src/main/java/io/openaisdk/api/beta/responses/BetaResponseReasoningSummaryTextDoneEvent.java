package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Stream event that says the text of a reasoning summary is final. */
@ApiModel
public non-sealed interface BetaResponseReasoningSummaryTextDoneEvent extends Model, BetaResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.reasoning_summary_text.done}.
     *
     * @return the value
     */
    @Constant("response.reasoning_summary_text.done")
    String type();

    /**
     * Agent to which this streaming event belongs.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<BetaAgentTag> agent();

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
    static BetaResponseReasoningSummaryTextDoneEventBuilder builder() {
        return ModelRuntime.builder(BetaResponseReasoningSummaryTextDoneEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseReasoningSummaryTextDoneEventBuilder toBuilder();
}
