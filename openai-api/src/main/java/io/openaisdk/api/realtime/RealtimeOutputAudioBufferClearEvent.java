package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** An event that stops the audio being played, for WebRTC and SIP only; send {@code response.cancel} first. */
@ApiModel
public non-sealed interface RealtimeOutputAudioBufferClearEvent extends Model, RealtimeClientEvent {

    /**
     * Discriminator of this event, always {@code output_audio_buffer.clear}.
     *
     * @return the value
     */
    @Constant("output_audio_buffer.clear")
    String type();

    /**
     * Identifier of this client event, to which errors can refer.
     *
     * @return the value; empty when absent
     */
    Optional<String> eventId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeOutputAudioBufferClearEventBuilder builder() {
        return ModelRuntime.builder(RealtimeOutputAudioBufferClearEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeOutputAudioBufferClearEventBuilder toBuilder();
}
