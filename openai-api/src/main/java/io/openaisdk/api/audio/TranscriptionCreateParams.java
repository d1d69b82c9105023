package io.openaisdk.api.audio;

import io.openaisdk.api.FileUpload;
import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** A request to transcribe audio. */
@ApiModel
public interface TranscriptionCreateParams extends Params {

    /**
     * Audio to transcribe, such as flac, mp3, mp4, ogg, wav or webm. The format must be recognizable, best by filename
     * extension and content type.
     *
     * @return the value
     */
    FileUpload file();

    /**
     * Model that transcribes the audio, such as {@code gpt-4o-transcribe} or {@code whisper-1}.
     *
     * @return the value
     */
    TranscriptionModel model();

    /**
     * Language spoken in the audio, as an ISO-639-1 code such as {@code en}. Giving it makes the result faster and more
     * accurate.
     *
     * @return the value; empty when absent
     */
    Optional<String> language();

    /**
     * Languages that the audio may contain, as ISO-639-1 codes; for {@code gpt-transcribe}. At least one.
     *
     * @return the items; empty when absent
     */
    List<String> languages();

    /**
     * Words or phrases that help the recognition, for {@code gpt-transcribe}.
     *
     * @return the items; empty when absent
     */
    List<String> keywords();

    /**
     * Text that sets the style or carries on from an earlier segment, in the language of the audio. Not available with
     * {@code gpt-4o-transcribe-diarize}.
     *
     * @return the value; empty when absent
     */
    Optional<String> prompt();

    /**
     * Format of the transcript. Default: {@code json}, the sole choice for {@code gpt-4o-mini-transcribe} and
     * {@code gpt-4o-transcribe}; speaker labels need {@code diarized_json}.
     *
     * @return the value; empty when absent
     */
    Optional<AudioResponseFormat> responseFormat();

    /**
     * Sampling temperature from 0 to 1; higher means more random. With 0, the default, the model raises it by itself
     * depending on log probabilities.
     *
     * @return the value; empty when absent
     */
    Optional<Double> temperature();

    /**
     * Further data for the response. {@code logprobs} adds token log probabilities, only with the {@code json} format
     * and some {@code gpt-4o} transcription models, not with {@code gpt-4o-transcribe-diarize}.
     *
     * @return the items; empty when absent
     */
    List<TranscriptionInclude> include();

    /**
     * Levels of timestamps, {@code word} and {@code segment}, available with {@code verbose_json} output. {@code word}
     * adds latency; default: {@code segment}. Not for {@code gpt-4o-transcribe-diarize}.
     *
     * @return the items; empty when absent
     */
    List<TranscriptionTimestampGranularity> timestampGranularities();

    /**
     * Way of cutting the audio into chunks. {@code auto} uses voice activity detection, a {@code server_vad} object
     * tunes it; absent means one block. {@code gpt-4o-transcribe-diarize} needs it above 30 seconds of input.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<TranscriptionChunkingStrategy> chunkingStrategy();

    /**
     * Short names of up to 4 known speakers, such as {@code agent}, in the order of {@code known_speaker_references[]}.
     *
     * @return the items; empty when absent
     */
    List<String> knownSpeakerNames();

    /**
     * Voice samples of the speakers in {@code known_speaker_names[]}, as data URLs of 2 to 10 seconds each, in any
     * format that {@code file} accepts. At most 4.
     *
     * @return the items; empty when absent
     */
    List<String> knownSpeakerReferences();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static TranscriptionCreateParamsBuilder builder() {
        return ModelRuntime.builder(TranscriptionCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    TranscriptionCreateParamsBuilder toBuilder();
}
