package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Stream event with a further piece of the model's reasoning. */
@ApiModel
public non-sealed interface BetaResponseReasoningTextDeltaEvent extends Model, BetaResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.reasoning_text.delta}.
     *
     * @return the value
     */
    @Constant("response.reasoning_text.delta")
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
     * Position of the content part within the reasoning item.
     *
     * @return the value
     */
    long contentIndex();

    /**
     * Next piece of the reasoning.
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
    static BetaResponseReasoningTextDeltaEventBuilder builder() {
        return ModelRuntime.builder(BetaResponseReasoningTextDeltaEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseReasoningTextDeltaEventBuilder toBuilder();
}
