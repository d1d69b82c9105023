package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An event that reports the end of speech in {@code server_vad} mode. A new user message item follows. */
@ApiModel
public non-sealed interface RealtimeInputAudioBufferSpeechStoppedEvent extends Model, RealtimeServerEvent {

    /**
     * Discriminator of this event, always {@code input_audio_buffer.speech_stopped}.
     *
     * @return the value
     */
    @Constant("input_audio_buffer.speech_stopped")
    String type();

    /**
     * Unique identifier of this server event.
     *
     * @return the value
     */
    String eventId();

    /**
     * End of the speech in milliseconds since the session began, the {@code min_silence_duration_ms} included.
     *
     * @return the value
     */
    long audioEndMs();

    /**
     * Identifier that the coming user message item will have.
     *
     * @return the value
     */
    String itemId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeInputAudioBufferSpeechStoppedEventBuilder builder() {
        return ModelRuntime.builder(RealtimeInputAudioBufferSpeechStoppedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeInputAudioBufferSpeechStoppedEventBuilder toBuilder();
}
