package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** An event that empties the input audio buffer. */
@ApiModel
public non-sealed interface RealtimeInputAudioBufferClearEvent extends Model, RealtimeClientEvent {

    /**
     * Discriminator of this event, always {@code input_audio_buffer.clear}.
     *
     * @return the value
     */
    @Constant("input_audio_buffer.clear")
    String type();

    /**
     * Identifier that the client may choose for this event. At most 512 characters.
     *
     * @return the value; empty when absent
     */
    Optional<String> eventId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeInputAudioBufferClearEventBuilder builder() {
        return ModelRuntime.builder(RealtimeInputAudioBufferClearEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeInputAudioBufferClearEventBuilder toBuilder();
}
