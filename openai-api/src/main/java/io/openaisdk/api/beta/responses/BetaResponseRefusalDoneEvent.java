package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Stream event that says the model's refusal is final. */
@ApiModel
public non-sealed interface BetaResponseRefusalDoneEvent extends Model, BetaResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.refusal.done}.
     *
     * @return the value
     */
    @Constant("response.refusal.done")
    String type();

    /**
     * Agent to which this streaming event belongs.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<BetaAgentTag> agent();

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
    static BetaResponseRefusalDoneEventBuilder builder() {
        return ModelRuntime.builder(BetaResponseRefusalDoneEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseRefusalDoneEventBuilder toBuilder();
}
