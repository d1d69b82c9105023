package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An event that reports that user audio could not be transcribed; unlike {@code error} it names the item. */
@ApiModel
public non-sealed interface RealtimeConversationItemInputAudioTranscriptionFailedEvent
        extends Model, RealtimeServerEvent {

    /**
     * Discriminator of this event, always {@code conversation.item.input_audio_transcription.failed}.
     *
     * @return the value
     */
    @Constant("conversation.item.input_audio_transcription.failed")
    String type();

    /**
     * Unique identifier of this server event.
     *
     * @return the value
     */
    String eventId();

    /**
     * Identifier of the item that holds the user message.
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
     * What went wrong in the transcription.
     *
     * @return the value
     */
    RealtimeInputAudioTranscriptionError error();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeConversationItemInputAudioTranscriptionFailedEventBuilder builder() {
        return ModelRuntime.builder(RealtimeConversationItemInputAudioTranscriptionFailedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeConversationItemInputAudioTranscriptionFailedEventBuilder toBuilder();
}
