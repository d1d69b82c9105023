package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Stream event with a further piece of spoken audio. */
@ApiModel
public non-sealed interface BetaResponseAudioDeltaEvent extends Model, BetaResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.audio.delta}.
     *
     * @return the value
     */
    @Constant("response.audio.delta")
    String type();

    /**
     * Agent to which this streaming event belongs.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<BetaAgentTag> agent();

    /**
     * Position of this event in the stream.
     *
     * @return the value
     */
    long sequenceNumber();

    /**
     * Next piece of audio, encoded as base64.
     *
     * @return the value
     */
    String delta();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseAudioDeltaEventBuilder builder() {
        return ModelRuntime.builder(BetaResponseAudioDeltaEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseAudioDeltaEventBuilder toBuilder();
}
