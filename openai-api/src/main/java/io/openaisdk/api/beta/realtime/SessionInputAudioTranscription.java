package io.openaisdk.api.beta.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/**
 * Transcription of input audio, off by default; null turns it off again. A rough guide only, as the model hears the
 * audio itself.
 */
@ApiModel
public interface SessionInputAudioTranscription extends Model {

    /**
     * Model that transcribes the audio.
     *
     * @return the value; empty when absent
     */
    Optional<String> model();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static SessionInputAudioTranscriptionBuilder builder() {
        return ModelRuntime.builder(SessionInputAudioTranscription.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    SessionInputAudioTranscriptionBuilder toBuilder();
}
