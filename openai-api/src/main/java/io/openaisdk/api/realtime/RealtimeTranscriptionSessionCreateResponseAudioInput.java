package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Settings for audio that the session receives. */
@ApiModel
public interface RealtimeTranscriptionSessionCreateResponseAudioInput extends Model {

    /**
     * Encoding of the audio.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeAudioFormat> format();

    /**
     * Settings of the model that transcribes.
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
     * Settings that say how turns are detected; has to be null for {@code gpt-realtime-whisper}, which has no VAD.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<RealtimeTranscriptionTurnDetection> turnDetection();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeTranscriptionSessionCreateResponseAudioInputBuilder builder() {
        return ModelRuntime.builder(RealtimeTranscriptionSessionCreateResponseAudioInput.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeTranscriptionSessionCreateResponseAudioInputBuilder toBuilder();
}
