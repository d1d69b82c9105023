package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An event with the next piece of the transcript of output audio. */
@ApiModel
public non-sealed interface RealtimeResponseAudioTranscriptDeltaEvent extends Model, RealtimeServerEvent {

    /**
     * Discriminator of this event, always {@code response.output_audio_transcript.delta}.
     *
     * @return the value
     */
    @Constant("response.output_audio_transcript.delta")
    String type();

    /**
     * Unique identifier of this server event.
     *
     * @return the value
     */
    String eventId();

    /**
     * Identifier of the response.
     *
     * @return the value
     */
    String responseId();

    /**
     * ID of the function call concerned.
     *
     * @return the value
     */
    String itemId();

    /**
     * Position of the output item in its response.
     *
     * @return the value
     */
    long outputIndex();

    /**
     * Position of the part in the content of its item.
     *
     * @return the value
     */
    long contentIndex();

    /**
     * Piece of transcript to append.
     *
     * @return the value
     */
    String delta();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeResponseAudioTranscriptDeltaEventBuilder builder() {
        return ModelRuntime.builder(RealtimeResponseAudioTranscriptDeltaEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeResponseAudioTranscriptDeltaEventBuilder toBuilder();
}
