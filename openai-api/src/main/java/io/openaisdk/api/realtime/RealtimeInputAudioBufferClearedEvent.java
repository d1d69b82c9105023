package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** An event that confirms that the client cleared the input audio buffer. */
@ApiModel
public non-sealed interface RealtimeInputAudioBufferClearedEvent extends Model, RealtimeServerEvent {

    /**
     * Discriminator of this event, always {@code input_audio_buffer.cleared}.
     *
     * @return the value
     */
    @Constant("input_audio_buffer.cleared")
    String type();

    /**
     * Unique identifier of this server event.
     *
     * @return the value
     */
    String eventId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeInputAudioBufferClearedEventBuilder builder() {
        return ModelRuntime.builder(RealtimeInputAudioBufferClearedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeInputAudioBufferClearedEventBuilder toBuilder();
}
