package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An event with a recognized segment of a transcript. */
@ApiModel
public non-sealed interface RealtimeConversationItemInputAudioTranscriptionSegmentEvent
        extends Model, RealtimeServerEvent {

    /**
     * Discriminator of this event, always {@code conversation.item.input_audio_transcription.segment}.
     *
     * @return the value
     */
    @Constant("conversation.item.input_audio_transcription.segment")
    String type();

    /**
     * Identifier of the segment.
     *
     * @return the value
     */
    String id();

    /**
     * Unique identifier of this server event.
     *
     * @return the value
     */
    String eventId();

    /**
     * Identifier of the item that holds the audio.
     *
     * @return the value
     */
    String itemId();

    /**
     * Position of the audio part in its item.
     *
     * @return the value
     */
    long contentIndex();

    /**
     * Text of the segment.
     *
     * @return the value
     */
    String text();

    /**
     * Label of the speaker who was recognized in the segment.
     *
     * @return the value
     */
    String speaker();

    /**
     * Start of the segment, in seconds.
     *
     * @return the value
     */
    double start();

    /**
     * End of the segment, in seconds.
     *
     * @return the value
     */
    double end();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeConversationItemInputAudioTranscriptionSegmentEventBuilder builder() {
        return ModelRuntime.builder(RealtimeConversationItemInputAudioTranscriptionSegmentEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeConversationItemInputAudioTranscriptionSegmentEventBuilder toBuilder();
}
