package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** Transcription settings in effect for input audio. */
@ApiModel
public interface RealtimeAudioTranscriptionResponse extends Model {

    /**
     * Name of the model that transcribes the audio.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeAudioTranscriptionModel> model();

    /**
     * Language that the input audio is in.
     *
     * @return the value; empty when absent
     */
    Optional<String> language();

    /**
     * Languages that transcription was told to expect, as ISO-639-1 codes; at least one.
     *
     * @return the items; empty when absent
     */
    List<String> languages();

    /**
     * Prompt set for the transcription of input audio, if any.
     *
     * @return the value; empty when absent
     */
    Optional<String> prompt();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeAudioTranscriptionResponseBuilder builder() {
        return ModelRuntime.builder(RealtimeAudioTranscriptionResponse.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeAudioTranscriptionResponseBuilder toBuilder();
}
