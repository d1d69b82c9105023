package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An event that reports the start of speech in {@code server_vad} mode, for instance a cue to stop playback. */
@ApiModel
public non-sealed interface RealtimeInputAudioBufferSpeechStartedEvent extends Model, RealtimeServerEvent {

    /**
     * Discriminator of this event, always {@code input_audio_buffer.speech_started}.
     *
     * @return the value
     */
    @Constant("input_audio_buffer.speech_started")
    String type();

    /**
     * Unique identifier of this server event.
     *
     * @return the value
     */
    String eventId();

    /**
     * Start of the detected speech in milliseconds of session audio written to the buffer, the
     * {@code prefix_padding_ms} included.
     *
     * @return the value
     */
    long audioStartMs();

    /**
     * Identifier that the user message item will have, created at the end of the speech.
     *
     * @return the value
     */
    String itemId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeInputAudioBufferSpeechStartedEventBuilder builder() {
        return ModelRuntime.builder(RealtimeInputAudioBufferSpeechStartedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeInputAudioBufferSpeechStartedEventBuilder toBuilder();
}
