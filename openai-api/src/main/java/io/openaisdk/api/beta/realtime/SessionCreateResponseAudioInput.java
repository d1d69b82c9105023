package io.openaisdk.api.beta.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.realtime.RealtimeAudioFormat;
import io.openaisdk.api.realtime.RealtimeAudioTranscriptionResponse;
import io.openaisdk.api.realtime.RealtimeNoiseReduction;
import io.openaisdk.api.realtime.RealtimeTranscriptionTurnDetection;
import java.util.Optional;

/** Settings for audio that the session receives. */
@ApiModel
public interface SessionCreateResponseAudioInput extends Model {

    /**
     * Encoding of the audio.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeAudioFormat> format();

    /**
     * Transcription settings of the input audio.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeAudioTranscriptionResponse> transcription();

    /**
     * Noise reduction settings of the input audio.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeNoiseReduction> noiseReduction();

    /**
     * Settings that say how turns are detected.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeTranscriptionTurnDetection> turnDetection();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static SessionCreateResponseAudioInputBuilder builder() {
        return ModelRuntime.builder(SessionCreateResponseAudioInput.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    SessionCreateResponseAudioInputBuilder toBuilder();
}
