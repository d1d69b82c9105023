package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Settings for the speech that is translated. */
@ApiModel
public interface RealtimeTranslationAudioInput extends Model {

    /**
     * Transcription of the source speech, if wanted; it adds {@code session.input_transcript.delta} events and does not
     * affect the translation.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<RealtimeTranslationTranscription> transcription();

    /**
     * Noise reduction of the input, if any; null turns it off.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<RealtimeTranslationNoiseReduction> noiseReduction();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeTranslationAudioInputBuilder builder() {
        return ModelRuntime.builder(RealtimeTranslationAudioInput.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeTranslationAudioInputBuilder toBuilder();
}
