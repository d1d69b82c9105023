package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** An event that reports a commit of the input audio, by the client or by server VAD. A user message item follows. */
@ApiModel
public non-sealed interface RealtimeInputAudioBufferCommittedEvent extends Model, RealtimeServerEvent {

    /**
     * Discriminator of this event, always {@code input_audio_buffer.committed}.
     *
     * @return the value
     */
    @Constant("input_audio_buffer.committed")
    String type();

    /**
     * Unique identifier of this server event.
     *
     * @return the value
     */
    String eventId();

    /**
     * Identifier of the item that the new one will follow. Null when there is none.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> previousItemId();

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
    static RealtimeInputAudioBufferCommittedEventBuilder builder() {
        return ModelRuntime.builder(RealtimeInputAudioBufferCommittedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeInputAudioBufferCommittedEventBuilder toBuilder();
}
