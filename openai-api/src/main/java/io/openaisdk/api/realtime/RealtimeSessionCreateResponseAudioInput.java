package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Settings for audio that the session receives. */
@ApiModel
public interface RealtimeSessionCreateResponseAudioInput extends Model {

    /**
     * Format of the audio that the session receives.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeAudioFormat> format();

    /**
     * Transcription of input audio, off by default; null turns it off again. It runs apart from the model and only
     * approximates what the model heard.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeAudioTranscriptionResponse> transcription();

    /**
     * Noise reduction for input audio, done before it reaches VAD and the model, to help both. Null, the default, turns
     * it off.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeNoiseReduction> noiseReduction();

    /**
     * How the end of a turn is detected, by server VAD or semantic VAD. When null, the client must trigger each
     * response.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<RealtimeTurnDetection> turnDetection();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeSessionCreateResponseAudioInputBuilder builder() {
        return ModelRuntime.builder(RealtimeSessionCreateResponseAudioInput.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeSessionCreateResponseAudioInputBuilder toBuilder();
}
