package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Stream event that says an output item has begun. */
@ApiModel
public non-sealed interface BetaResponseOutputItemAddedEvent extends Model, BetaResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.output_item.added}.
     *
     * @return the value
     */
    @Constant("response.output_item.added")
    String type();

    /**
     * Agent to which this streaming event belongs.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<BetaAgentTag> agent();

    /**
     * Position of the new item in the output.
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
     * The new item. The {@code encrypted_content} of reasoning may still be partial here; for later requests, take the
     * item of {@code response.output_item.done}.
     *
     * @return the value
     */
    BetaResponseOutputItem item();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseOutputItemAddedEventBuilder builder() {
        return ModelRuntime.builder(BetaResponseOutputItemAddedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseOutputItemAddedEventBuilder toBuilder();
}
