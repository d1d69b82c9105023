package io.openaisdk.api.audio;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** A transcript in plain JSON form. */
@ApiModel
public non-sealed interface Transcription extends Model, TranscriptionCreateResponse {

    /**
     * Transcript of the audio.
     *
     * @return the value
     */
    @Override
    String text();

    /**
     * Languages found in the audio, reported by {@code gpt-transcribe}. Empty when none was detected reliably.
     *
     * @return the items; empty when absent
     */
    List<TranscriptionLanguage> languages();

    /**
     * Log probabilities of the transcript tokens. Present when {@code include} asked for {@code logprobs}, with
     * {@code gpt-4o-mini-transcribe} and {@code gpt-4o-transcribe} only.
     *
     * @return the items; empty when absent
     */
    List<TranscriptionLogprob> logprobs();

    /**
     * What the transcription is billed by: tokens, or the length of the audio.
     *
     * @return the value; empty when absent
     */
    Optional<TranscriptionUsage> usage();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static TranscriptionBuilder builder() {
        return ModelRuntime.builder(Transcription.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    TranscriptionBuilder toBuilder();
}
