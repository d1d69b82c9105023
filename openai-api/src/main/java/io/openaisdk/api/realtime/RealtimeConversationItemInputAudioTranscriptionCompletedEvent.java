package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.audio.TranscriptionLanguage;
import io.openaisdk.api.audio.TranscriptionUsage;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/**
 * An event with the finished transcript of user audio. It comes from a separate speech recognition model and may differ
 * from what the model understood.
 */
@ApiModel
public non-sealed interface RealtimeConversationItemInputAudioTranscriptionCompletedEvent
        extends Model, RealtimeServerEvent {

    /**
     * Discriminator of this event, always {@code conversation.item.input_audio_transcription.completed}.
     *
     * @return the value
     */
    @Constant("conversation.item.input_audio_transcription.completed")
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
     * Position of the part that holds the audio.
     *
     * @return the value
     */
    long contentIndex();

    /**
     * Text of the transcribed speech.
     *
     * @return the value
     */
    String transcript();

    /**
     * Languages found in the audio, reported by {@code gpt-transcribe}. Empty when none was detected reliably.
     *
     * @return the items; empty when absent
     */
    List<TranscriptionLanguage> languages();

    /**
     * Log probabilities of the transcribed tokens.
     *
     * @return the items; empty when absent
     */
    @NullAllowed
    List<RealtimeLogProb> logprobs();

    /**
     * Usage of the transcription, billed at the price of the speech recognition model.
     *
     * @return the value
     */
    TranscriptionUsage usage();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeConversationItemInputAudioTranscriptionCompletedEventBuilder builder() {
        return ModelRuntime.builder(RealtimeConversationItemInputAudioTranscriptionCompletedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeConversationItemInputAudioTranscriptionCompletedEventBuilder toBuilder();
}
