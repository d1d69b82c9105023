package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An event that reports that all output audio has been played out and no more will come. WebRTC and SIP only. */
@ApiModel
public non-sealed interface RealtimeOutputAudioBufferStoppedEvent extends Model, RealtimeServerEvent {

    /**
     * Discriminator of this event, always {@code output_audio_buffer.stopped}.
     *
     * @return the value
     */
    @Constant("output_audio_buffer.stopped")
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
    static RealtimeOutputAudioBufferStoppedEventBuilder builder() {
        return ModelRuntime.builder(RealtimeOutputAudioBufferStoppedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeOutputAudioBufferStoppedEventBuilder toBuilder();
}
