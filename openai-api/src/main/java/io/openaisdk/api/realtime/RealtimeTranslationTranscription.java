package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/**
 * Transcription of the source speech, if wanted; it adds {@code session.input_transcript.delta} events and does not
 * affect the translation.
 */
@ApiModel
public interface RealtimeTranslationTranscription extends Model {

    /**
     * Model that should transcribe the source speech.
     *
     * @return the value
     */
    String model();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeTranslationTranscriptionBuilder builder() {
        return ModelRuntime.builder(RealtimeTranslationTranscription.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeTranslationTranscriptionBuilder toBuilder();
}
