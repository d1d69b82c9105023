package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/**
 * An event that reports that no speech was heard for {@code idle_timeout_ms}. The silence is committed and the model
 * responds.
 */
@ApiModel
public non-sealed interface RealtimeInputAudioBufferTimeoutTriggeredEvent extends Model, RealtimeServerEvent {

    /**
     * Discriminator of this event, always {@code input_audio_buffer.timeout_triggered}.
     *
     * @return the value
     */
    @Constant("input_audio_buffer.timeout_triggered")
    String type();

    /**
     * Unique identifier of this server event.
     *
     * @return the value
     */
    String eventId();

    /**
     * Offset in milliseconds in the input audio at which playback of the last response had ended.
     *
     * @return the value
     */
    long audioStartMs();

    /**
     * Offset in milliseconds of the audio in the buffer when the timeout struck.
     *
     * @return the value
     */
    long audioEndMs();

    /**
     * Identifier of the item for this stretch of audio.
     *
     * @return the value
     */
    String itemId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeInputAudioBufferTimeoutTriggeredEventBuilder builder() {
        return ModelRuntime.builder(RealtimeInputAudioBufferTimeoutTriggeredEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeInputAudioBufferTimeoutTriggeredEventBuilder toBuilder();
}
