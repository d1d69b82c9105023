package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** Settings for the transcription of input audio. */
@ApiModel
public interface RealtimeAudioTranscription extends Model {

    /**
     * Name of the transcription model; {@code gpt-4o-transcribe-diarize} adds speaker labels.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeAudioTranscriptionModel> model();

    /**
     * Language of the audio as an ISO-639-1 code such as {@code en}; giving it makes transcription better and faster.
     *
     * @return the value; empty when absent
     */
    Optional<String> language();

    /**
     * Languages that the audio may be in, as ISO-639-1 codes; at least one. For {@code gpt-transcribe} and
     * {@code gpt-live-transcribe}.
     *
     * @return the items; empty when absent
     */
    List<String> languages();

    /**
     * Words or phrases that help to recognize the audio; for {@code gpt-transcribe} and {@code gpt-live-transcribe}.
     *
     * @return the items; empty when absent
     */
    List<String> keywords();

    /**
     * Text that steers style or continues earlier audio: keywords for {@code whisper-1}, free text for most
     * {@code gpt-4o-transcribe} models. Not for {@code gpt-realtime-whisper} in GA Realtime sessions.
     *
     * @return the value; empty when absent
     */
    Optional<String> prompt();

    /**
     * How long the model may wait before it emits text; longer waits are more accurate. Only for
     * {@code gpt-realtime-whisper} in GA Realtime sessions.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeAudioTranscriptionDelay> delay();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeAudioTranscriptionBuilder builder() {
        return ModelRuntime.builder(RealtimeAudioTranscription.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeAudioTranscriptionBuilder toBuilder();
}
