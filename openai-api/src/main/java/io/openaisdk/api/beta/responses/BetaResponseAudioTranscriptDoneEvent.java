package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Stream event that says the audio's transcript has ended. */
@ApiModel
public non-sealed interface BetaResponseAudioTranscriptDoneEvent extends Model, BetaResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.audio.transcript.done}.
     *
     * @return the value
     */
    @Constant("response.audio.transcript.done")
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
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaResponseAudioTranscriptDoneEventBuilder builder() {
        return ModelRuntime.builder(BetaResponseAudioTranscriptDoneEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaResponseAudioTranscriptDoneEventBuilder toBuilder();
}
