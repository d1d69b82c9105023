package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ResponseReasoningSummaryPartStatus;
import io.openaisdk.api.responses.ResponseSummaryText;
import java.util.Optional;

/** Stream event that says a part of the reasoning summary is finished. */
@ApiModel
public non-sealed interface BetaResponseReasoningSummaryPartDoneEvent extends Model, BetaResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.reasoning_summary_part.done}.
     *
     * @return the value
     */
    @Constant("response.reasoning_summary_part.done")
    String type();

    /**
     * Agent to which this streaming event belongs.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<BetaAgentTag> agent();

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
     * Mark of a part that was cut short, always {@code incomplete}. Absence means that the part ended as it should.
     *
     * @return the value; empty when absent
     */
    Optional<ResponseReasoningSummaryPartStatus> status();

    /**
     * Position of this event in the stream.
     *
     * @return the value
     */
    long sequenceNumber();

    /**
     * The finished part of the summary.
     *
     * @return the value
     */
    ResponseSummaryText part();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseReasoningSummaryPartDoneEventBuilder builder() {
        return ModelRuntime.builder(BetaResponseReasoningSummaryPartDoneEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseReasoningSummaryPartDoneEventBuilder toBuilder();
}
