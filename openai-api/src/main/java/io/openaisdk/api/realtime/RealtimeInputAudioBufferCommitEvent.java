package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/**
 * An event that turns the buffered input audio into a user message, without starting a response. An empty buffer is an
 * error.
 */
@ApiModel
public non-sealed interface RealtimeInputAudioBufferCommitEvent extends Model, RealtimeClientEvent {

    /**
     * Discriminator of this event, always {@code input_audio_buffer.commit}.
     *
     * @return the value
     */
    @Constant("input_audio_buffer.commit")
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
    static RealtimeInputAudioBufferCommitEventBuilder builder() {
        return ModelRuntime.builder(RealtimeInputAudioBufferCommitEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeInputAudioBufferCommitEventBuilder toBuilder();
}
