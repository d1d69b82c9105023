package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/**
 * An event that reports cleared output audio, after an interruption by the user or a client request. WebRTC and SIP
 * only.
 */
@ApiModel
public non-sealed interface RealtimeOutputAudioBufferClearedEvent extends Model, RealtimeServerEvent {

    /**
     * Discriminator of this event, always {@code output_audio_buffer.cleared}.
     *
     * @return the value
     */
    @Constant("output_audio_buffer.cleared")
    String type();

    /**
     * Unique identifier of this server event.
     *
     * @return the value
     */
    String eventId();

    /**
     * Identifier of the response from which the audio came.
     *
     * @return the value
     */
    String responseId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeOutputAudioBufferClearedEventBuilder builder() {
        return ModelRuntime.builder(RealtimeOutputAudioBufferClearedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeOutputAudioBufferClearedEventBuilder toBuilder();
}
