package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** An event with the next piece of a transcript of input audio. */
@ApiModel
public non-sealed interface RealtimeConversationItemInputAudioTranscriptionDeltaEvent
        extends Model, RealtimeServerEvent {

    /**
     * Discriminator of this event, always {@code conversation.item.input_audio_transcription.delta}.
     *
     * @return the value
     */
    @Constant("conversation.item.input_audio_transcription.delta")
    String type();

    /**
     * Unique identifier of this server event.
     *
     * @return the value
     */
    String eventId();

    /**
     * Identifier of the item whose audio is transcribed.
     *
     * @return the value
     */
    String itemId();

    /**
     * Position of the part in the content of its item.
     *
     * @return the value; empty when absent
     */
    Optional<Long> contentIndex();

    /**
     * Piece of text to append.
     *
     * @return the value; empty when absent
     */
    Optional<String> delta();

    /**
     * Log probabilities of the tokens in this piece, if {@code include} of the session has
     * {@code item.input_audio_transcription.logprobs}.
     *
     * @return the items; empty when absent
     */
    @NullAllowed
    List<RealtimeLogProb> logprobs();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeConversationItemInputAudioTranscriptionDeltaEventBuilder builder() {
        return ModelRuntime.builder(RealtimeConversationItemInputAudioTranscriptionDeltaEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeConversationItemInputAudioTranscriptionDeltaEventBuilder toBuilder();
}
