package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** An event that adds up to 15 MiB of audio to the input buffer, from which user messages are made on commit. */
@ApiModel
public non-sealed interface RealtimeInputAudioBufferAppendEvent extends Model, RealtimeClientEvent {

    /**
     * Discriminator of this event, always {@code input_audio_buffer.append}.
     *
     * @return the value
     */
    @Constant("input_audio_buffer.append")
    String type();

    /**
     * Identifier that the client may choose for this event. At most 512 characters.
     *
     * @return the value; empty when absent
     */
    Optional<String> eventId();

    /**
     * Audio in Base64, in the format set as {@code input_audio_format} of the session.
     *
     * @return the value
     */
    String audio();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeInputAudioBufferAppendEventBuilder builder() {
        return ModelRuntime.builder(RealtimeInputAudioBufferAppendEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeInputAudioBufferAppendEventBuilder toBuilder();
}
