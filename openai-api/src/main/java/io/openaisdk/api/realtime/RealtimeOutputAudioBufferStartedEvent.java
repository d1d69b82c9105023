package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An event that reports that audio has begun to stream to the client. WebRTC and SIP only. */
@ApiModel
public non-sealed interface RealtimeOutputAudioBufferStartedEvent extends Model, RealtimeServerEvent {

    /**
     * Discriminator of this event, always {@code output_audio_buffer.started}.
     *
     * @return the value
     */
    @Constant("output_audio_buffer.started")
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
    static RealtimeOutputAudioBufferStartedEventBuilder builder() {
        return ModelRuntime.builder(RealtimeOutputAudioBufferStartedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeOutputAudioBufferStartedEventBuilder toBuilder();
}
