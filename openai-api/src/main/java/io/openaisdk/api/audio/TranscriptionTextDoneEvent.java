package io.openaisdk.api.audio;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** Stream event with the whole text of a finished transcription, sent only if streaming was requested. */
@ApiModel
public non-sealed interface TranscriptionTextDoneEvent extends Model, TranscriptionStreamEvent {

    /**
     * Discriminator of this event, always {@code transcript.text.done}.
     *
     * @return the value
     */
    @Constant("transcript.text.done")
    String type();

    /**
     * Text of the whole transcription.
     *
     * @return the value
     */
    String text();

    /**
     * Languages found in the audio, reported by {@code gpt-transcribe}. Empty when none was detected reliably.
     *
     * @return the items; empty when absent
     */
    List<TranscriptionLanguage> languages();

    /**
     * Log probabilities of the tokens, given only if {@code include[]} names {@code logprobs}.
     *
     * @return the items; empty when absent
     */
    List<TranscriptionTextLogprob> logprobs();

    /**
     * Token usage of the transcription.
     *
     * @return the value; empty when absent
     */
    Optional<TranscriptionUsageTokens> usage();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static TranscriptionTextDoneEventBuilder builder() {
        return ModelRuntime.builder(TranscriptionTextDoneEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    TranscriptionTextDoneEventBuilder toBuilder();
}
