package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Stream event that says an output item is finished. */
@ApiModel
public non-sealed interface BetaResponseOutputItemDoneEvent extends Model, BetaResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.output_item.done}.
     *
     * @return the value
     */
    @Constant("response.output_item.done")
    String type();

    /**
     * Agent to which this streaming event belongs.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<BetaAgentTag> agent();

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
    BetaResponseOutputItem item();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseOutputItemDoneEventBuilder builder() {
        return ModelRuntime.builder(BetaResponseOutputItemDoneEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseOutputItemDoneEventBuilder toBuilder();
}
