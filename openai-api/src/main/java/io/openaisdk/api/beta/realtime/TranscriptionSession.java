package io.openaisdk.api.beta.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.realtime.RealtimeAudioTranscriptionResponse;
import io.openaisdk.api.realtime.RealtimeOutputModality;
import io.openaisdk.api.realtime.RealtimeTranscriptionTurnDetection;
import java.util.List;
import java.util.Optional;

/**
 * Settings of a new Realtime transcription session, with an ephemeral key (valid 10 minutes by default) if made over
 * REST.
 */
@ApiModel
public interface TranscriptionSession extends Model {

    /**
     * Ephemeral key of the session, present only if it was created over REST.
     *
     * @return the value
     */
    SessionClientSecret clientSecret();

    /**
     * Modalities in which the model may answer; {@code ["text"]} alone turns audio off.
     *
     * @return the items; empty when absent
     */
    List<RealtimeOutputModality> modalities();

    /**
     * Format of the input audio: {@code pcm16}, {@code g711_ulaw} or {@code g711_alaw}.
     *
     * @return the value; empty when absent
     */
    Optional<String> inputAudioFormat();

    /**
     * Settings of the model that transcribes.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeAudioTranscriptionResponse> inputAudioTranscription();

    /**
     * Turn detection by server VAD, which hears speech start and end by volume. Null turns it off.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeTranscriptionTurnDetection> turnDetection();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static TranscriptionSessionBuilder builder() {
        return ModelRuntime.builder(TranscriptionSession.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    TranscriptionSessionBuilder toBuilder();
}
