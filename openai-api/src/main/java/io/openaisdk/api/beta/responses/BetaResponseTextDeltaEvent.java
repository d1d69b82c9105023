package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ResponseTextLogprob;
import java.util.List;
import java.util.Optional;

/** Stream event with a further piece of the model's text. */
@ApiModel
public non-sealed interface BetaResponseTextDeltaEvent extends Model, BetaResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.output_text.delta}.
     *
     * @return the value
     */
    @Constant("response.output_text.delta")
    String type();

    /**
     * Agent to which this streaming event belongs.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<BetaAgentTag> agent();

    /**
     * ID of the item that holds the text.
     *
     * @return the value
     */
    String itemId();

    /**
     * Position in the output of the item that holds the text.
     *
     * @return the value
     */
    long outputIndex();

    /**
     * Position of the content part that grows.
     *
     * @return the value
     */
    long contentIndex();

    /**
     * Next piece of text.
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
     * Log probabilities of the tokens that this event is about.
     *
     * @return the items
     */
    @Required
    List<ResponseTextLogprob> logprobs();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseTextDeltaEventBuilder builder() {
        return ModelRuntime.builder(BetaResponseTextDeltaEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseTextDeltaEventBuilder toBuilder();
}
