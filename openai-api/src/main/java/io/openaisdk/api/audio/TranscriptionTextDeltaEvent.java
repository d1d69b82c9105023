package io.openaisdk.api.audio;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** Stream event with a further piece of a transcription, sent only if streaming was requested. */
@ApiModel
public non-sealed interface TranscriptionTextDeltaEvent extends Model, TranscriptionStreamEvent {

    /**
     * Discriminator of this event, always {@code transcript.text.delta}.
     *
     * @return the value
     */
    @Constant("transcript.text.delta")
    String type();

    /**
     * Next piece of the text.
     *
     * @return the value
     */
    String delta();

    /**
     * Log probabilities of this piece, given only if {@code include[]} names {@code logprobs}.
     *
     * @return the items; empty when absent
     */
    List<TranscriptionTextLogprob> logprobs();

    /**
     * ID of the speaker segment that the piece is part of; given by {@code gpt-4o-transcribe-diarize} only.
     *
     * @return the value; empty when absent
     */
    Optional<String> segmentId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static TranscriptionTextDeltaEventBuilder builder() {
        return ModelRuntime.builder(TranscriptionTextDeltaEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    TranscriptionTextDeltaEventBuilder toBuilder();
}
