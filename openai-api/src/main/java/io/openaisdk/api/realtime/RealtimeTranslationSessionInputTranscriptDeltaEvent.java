package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/**
 * Server event with a further piece of the source transcript, sent only if {@code audio.input.transcription} is set.
 * Pieces are joined without added spaces.
 */
@ApiModel
public non-sealed interface RealtimeTranslationSessionInputTranscriptDeltaEvent
        extends Model, RealtimeTranslationServerEvent {

    /**
     * Discriminator of this event, always {@code session.input_transcript.delta}.
     *
     * @return the value
     */
    @Constant("session.input_transcript.delta")
    String type();

    /**
     * Unique identifier of this server event.
     *
     * @return the value
     */
    String eventId();

    /**
     * Next piece of the transcript in the source language.
     *
     * @return the value
     */
    String delta();

    /**
     * Position for aligning streams, in steps of 200 milliseconds. Several deltas may share one value, so it is no
     * identifier.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> elapsedMs();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeTranslationSessionInputTranscriptDeltaEventBuilder builder() {
        return ModelRuntime.builder(RealtimeTranslationSessionInputTranscriptDeltaEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeTranslationSessionInputTranscriptDeltaEventBuilder toBuilder();
}
